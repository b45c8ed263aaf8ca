package trackunit.gateway;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of operations whose client ends them before they are answered, and of their ids. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OperationIdTest extends FeedTest {

    private static final String QUERY = "{analyses{endCursor}}";

    @ParameterizedTest
    @EnumSource
    void no_subscription_outlives_its_socket(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            listenUnderTheIdOfAnOpenQuery(socket, protocol);
            orchestrator.release();
            socket.subscribe("2", QUERY, Map.of());
            await().until(() -> socket.complete("2"));
        }
        await().until(() -> Gauges.value("gateway_subscribers") == 0);
    }

    private void listenUnderTheIdOfAnOpenQuery(Socket socket, Protocol protocol) {
        orchestrator.hold();
        await().until(socket::acknowledged);
        socket.subscribe("1", QUERY, Map.of());
        await().until(() -> orchestrator.reads().size() == 1);
        socket.send(protocol.stop("1")).subscribe("1", Subscriptions.STARTED, Map.of());
        await().until(() -> Gauges.value("gateway_subscribers") == 1);
    }
}
