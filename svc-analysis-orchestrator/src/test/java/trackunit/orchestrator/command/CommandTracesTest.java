package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.LocalServices;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CommandTracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SENDER = "00f067aa0ba902b7";

    @Inject
    BrokerProbe broker;

    @Test
    void what_a_command_leads_to_belongs_to_the_trace_of_who_sent_it() {
        String parent = "00-%s-%s-01".formatted(TRACE, SENDER);

        String child = traceparentOfWhatComesOf(Map.of("traceparent", parent));

        assertThat(child).matches("00-" + TRACE + "-[0-9a-f]{16}-01").isNotEqualTo(parent);
    }

    @Test
    void a_command_without_a_trace_begins_one() {
        assertThat(traceparentOfWhatComesOf(Map.of())).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    /** What cannot be decoded leads to one message, in the same thread as every other work on commands. */
    private String traceparentOfWhatComesOf(Map<String, Object> headers) {
        String id = UUID.randomUUID().toString();
        broker.send(Topology.RETRY_KEY, id, headers, "no message".getBytes(StandardCharsets.UTF_8));
        await().until(() -> !broker.deadLetters(id).isEmpty());
        return broker.deadLetters(id)
                .get(0)
                .getProperties()
                .getHeaders()
                .get("traceparent")
                .toString();
    }
}
