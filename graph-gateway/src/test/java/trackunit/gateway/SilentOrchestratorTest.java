package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An orchestrator that takes connections and says nothing, as one whose process was stopped does. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class SilentOrchestratorTest {

    @ParameterizedTest
    @ValueSource(strings = {"cancelAnalysis", "retryAnalysis", "analysis"})
    void who_was_not_answered_is_asked_to_come_again_and_not_told_that_there_is_nothing(String operation)
            throws Exception {
        String kind = operation.equals("analysis") ? "query" : "mutation";
        int port = URI.create(Settings.get("ORCHESTRATOR_URL")).getPort();
        try (ServerSocket silent = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"))) {
            JsonNode refusal = GraphQl.as("alice")
                    .refusal(
                            kind + "{" + operation + "(correlationId:\"" + Subscriptions.unknown() + "\"){state}}",
                            Map.of());
            assertThat(refusal.path("code").asText()).as("%s", silent).isEqualTo("BUSY");
            assertThat(refusal.path("retryAfter").asInt()).isPositive();
        }
    }
}
