package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators see. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OperationsTest {

    @Test
    void a_gateway_that_hears_the_broker_is_ready_whether_the_orchestrator_is_there_or_not() {
        await().until(() -> Gauges.get("/health/ready").statusCode() == 200);
        assertThat(Gauges.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void operations_are_measured_by_name_and_outcome() {
        GraphQl.as("alice").data("{a: ping}", Map.of());
        GraphQl.as("alice").code("{analyses(first: 0){endCursor}}", Map.of());
        GraphQl.as("alice").code("{nonsense}", Map.of());
        assertThat(Gauges.get("/metrics").body())
                .contains("gateway_operations_seconds_count{operation=\"ping\",outcome=\"OK\"}")
                .contains("gateway_operations_seconds_count{operation=\"analyses\",outcome=\"BAD_REQUEST\"}")
                .contains("gateway_operations_seconds_count{operation=\"other\",outcome=\"BAD_REQUEST\"}");
    }

    @Test
    void streams_and_sockets_that_ended_leave_nothing_behind() {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"))) {
                socket.subscribe("s", Subscriptions.STARTED, Map.of());
                Subscriptions.follow(socket, Subscriptions.unknown(), 0);
                await().until(() -> Gauges.value("gateway_subscribers") == 2 && Gauges.value("gateway_sockets") == 1);
            }
            await().until(() -> Gauges.value("gateway_subscribers") == 0 && Gauges.value("gateway_sockets") == 0);
        }
    }

    @Test
    void who_signs_people_in_is_told_in_json() throws Exception {
        HttpResponse<String> metadata = Gauges.get("/.well-known/oauth-protected-resource");
        assertThat(metadata.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(GraphQl.JSON.readTree(metadata.body()).path("authorization_servers"))
                .hasSize(1);
    }
}
