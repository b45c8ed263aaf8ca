package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import trackunit.cable.Cable;

/** Streams over many analyses, which nothing refills, when the gateway is cut off from its broker for a while. */
@QuarkusTest
@TestProfile(BrokerOutageTest.CutBroker.class)
class MissedEventsTest extends FeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Cable cable;

    @AfterEach
    void mend() {
        cable.mend();
    }

    @Test
    void they_end_with_what_says_so_and_new_ones_hear_what_happens_then() {
        try (Socket socket = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"))) {
            await().until(() -> Gauges.get("/health/ready").statusCode() == 200);
            listen(socket, "before");

            cable.cut();
            Story missed = Story.of(story.owner());
            missed.whole(2).forEach(broker::publish);
            cable.mend();

            assertEnded(socket, "before started");
            assertEnded(socket, "before completed");
            listen(socket, "after");
        }
    }

    /** Listens to all that starts and ends, until both are heard. */
    private void listen(Socket socket, String name) {
        socket.subscribe(name + " started", Subscriptions.STARTED, Map.of());
        socket.subscribe(name + " completed", Subscriptions.COMPLETED, Map.of());
        await().until(() -> {
            Story.of(story.owner()).whole(2).forEach(broker::publish);
            return !socket.data(name + " started").isEmpty()
                    && !socket.data(name + " completed").isEmpty();
        });
        assertThat(socket.codes(name + " started")).containsOnly("");
        assertThat(socket.codes(name + " completed")).containsOnly("");
    }

    private static void assertEnded(Socket socket, String id) {
        await().atMost(PATIENCE).until(() -> socket.complete(id));
        assertThat(socket.codes(id)).endsWith("SLOW_CONSUMER");
    }
}
