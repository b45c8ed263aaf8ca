package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How long the gateway waits for clients that do nothing. */
@QuarkusTest
@TestProfile(ShortPatience.class)
@QuarkusTestResource(LocalServices.class)
class PatienceTest {

    /** With some tens of kilobytes an answer this is more than all buffers between gateway and client hold. */
    private static final int REQUESTS = 600;

    @Test
    void a_client_that_asks_and_does_not_read_is_not_read_either_and_is_let_go() {
        double before = LargeQueries.answered();
        try (Socket socket = Socket.connect(Protocol.TRANSPORT, Map.of()).init(Map.of())) {
            await().until(socket::acknowledged);
            CompletableFuture<Void> asking = LargeQueries.ask(socket.pause(), REQUESTS);
            await().atMost(Duration.ofMinutes(1)).until(() -> Gauges.value("gateway_sockets") == 0);
            asking.join();
            assertThat(LargeQueries.answered() - before).isLessThan(REQUESTS);
        }
    }
}
