package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static trackunit.gateway.Subscriptions.follow;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.EventHeader;
import trackunit.contracts.Priority;

/** Nobody sees what is somebody else's. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class IsolationTest extends FeedTest {

    @Test
    void an_event_of_another_owner_never_reaches_the_socket() {
        try (Socket bob = Socket.open(Protocol.TRANSPORT, Tokens.of("bob"));
                Socket alice = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"))) {
            listen(bob);
            listen(alice);
            await().until(() -> {
                happen(
                        Story.of(Tokens.owner("alice")),
                        Story.of(Tokens.owner("alice")).started(1));
                return !alice.data("s").isEmpty();
            });
            happen(story, story.started(1), story.completed(2));
            await().until(() -> !alice.data("c").isEmpty());
            assertThat(bob.data("s")).isEmpty();
            assertThat(bob.data("c")).isEmpty();
        }
    }

    @Test
    void an_event_that_names_an_analysis_of_another_owner_is_not_told_to_him() {
        AnalysisStarted real = (AnalysisStarted) story.started(1);
        EventHeader header = new EventHeader(story.id(), Tokens.owner("bob"), story.key(), 1, 1, real.occurredAt());
        try (Socket alice = follow(Socket.open(Protocol.TRANSPORT, Tokens.of("alice")), story, 0)) {
            await().until(() -> !orchestrator.reads().isEmpty());
            broker.publish(new AnalysisStarted(header, Priority.INTERACTIVE));
            happen(story, story.started(1), story.completed(2));
            await().until(() -> Subscriptions.complete(alice, story));
            assertThat(Subscriptions.seqs(alice, story)).containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_foreign_analysis_looks_exactly_like_an_unknown_one(Protocol protocol) {
        orchestrator.append(story, story.whole(3));
        String unknown = Subscriptions.unknown();
        try (Socket bob = Socket.open(protocol, Tokens.of("bob"))) {
            follow(bob, story, 0);
            follow(bob, unknown, 0);
            await().until(() -> bob.complete(unknown) && Subscriptions.complete(bob, story));
            JsonNode refusal = bob.data(unknown).get(0);
            assertThat(refusal.at("/errors/0/extensions/code").asText()).isEqualTo("NOT_FOUND");
            assertThat(bob.data(story.id().toString())).isEqualTo(List.of(refusal));
        }
    }

    @Test
    void a_foreign_analysis_is_not_there() {
        orchestrator.append(story, story.whole(3));
        String query = "query($id: ID!) { analysis(correlationId: $id) { state recognitionPayload { brand } } }";
        Map<String, String> id = Map.of("id", story.id().toString());
        assertThat(GraphQl.as("alice")
                        .data(query, id)
                        .at("/analysis/recognitionPayload/brand")
                        .asText())
                .isEqualTo("Caterpillar");
        assertThat(GraphQl.as("bob").data(query, id).get("analysis").isNull()).isTrue();
        assertThat(GraphQl.as("bob")
                        .data("{analyses{analyses{correlationId}}}", Map.of())
                        .at("/analyses/analyses"))
                .isEmpty();
    }

    private static void listen(Socket socket) {
        socket.subscribe("s", Subscriptions.STARTED, Map.of());
        socket.subscribe("c", Subscriptions.COMPLETED, Map.of());
    }
}
