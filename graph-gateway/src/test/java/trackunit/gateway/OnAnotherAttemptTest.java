package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static trackunit.gateway.Subscriptions.complete;
import static trackunit.gateway.Subscriptions.follow;
import static trackunit.gateway.Subscriptions.seqs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever asked for another attempt listens to that one, though the one before has ended. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OnAnotherAttemptTest extends FeedTest {

    private static final String RETRY = "mutation($id: ID!) { retryAnalysis(correlationId: $id) { state attempt } }";

    @Test
    void a_retry_names_the_attempt_and_a_subscriber_waits_for_it() {
        orchestrator.append(story, List.of(story.started(1), story.failed(2)));
        String id = story.id().toString();
        int attempt = GraphQl.as("alice")
                .data(RETRY, Map.of("id", id))
                .at("/retryAnalysis/attempt")
                .asInt();
        assertThat(attempt).isEqualTo(2);

        try (Socket socket = follow(socket(), id, 2, attempt)) {
            await().until(() -> orchestrator.lastRead(story) == 2);
            happen(story, story.completed(3, attempt));
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).containsExactly(3);
        }
    }

    @Test
    void an_attempt_that_does_not_begin_is_not_waited_for_for_ever() {
        orchestrator.append(story, List.of(story.started(1), story.failed(2)));
        String id = story.id().toString();

        try (Socket socket = follow(socket(), id, 2, 2)) {
            await().until(() -> socket.codes(id).contains("NOT_FOUND"));
        }
    }

    @Test
    void an_attempt_counts_from_one() {
        String id = story.id().toString();

        try (Socket socket = follow(socket(), id, 0, 0)) {
            await().until(() -> socket.codes(id).contains("BAD_REQUEST"));
        }
    }

    private static Socket socket() {
        return Socket.open(Protocol.TRANSPORT, Tokens.of("alice"));
    }
}
