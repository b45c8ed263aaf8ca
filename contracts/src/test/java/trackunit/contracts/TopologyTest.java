package trackunit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static JsonNode definitions;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Topology.class.getClassLoader().getResourceAsStream(Topology.DEFINITIONS)) {
            definitions = new ObjectMapper().readTree(in);
        }
    }

    @Test
    void the_file_declares_every_exchange_that_the_code_names_and_no_other() {
        assertThat(names("exchanges", "name"))
                .containsExactlyInAnyOrder(
                        Topology.COMMANDS,
                        Topology.STARTED,
                        Topology.PROGRESSED,
                        Topology.COMPLETED,
                        Topology.FAILED,
                        Topology.CANCELLED,
                        Topology.DEAD_LETTER);
    }

    @Test
    void every_routing_key_of_a_command_leads_to_its_queue_and_to_no_other() {
        List<String> expected = new ArrayList<>();
        for (String key : keys()) {
            expected.add(Topology.COMMANDS + " " + key + " " + Topology.queue(key));
        }
        expected.add(Topology.DEAD_LETTER + "  " + Topology.DEAD_LETTER);

        assertThat(names("bindings", "source", "routing_key", "destination"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_queue_is_durable_and_asks_for_nothing_that_only_one_broker_knows() {
        assertThat(definitions.get("queues")).allSatisfy(queue -> {
            assertThat(queue.get("durable").booleanValue()).isTrue();
            assertThat(queue.get("arguments")).isEmpty();
        });
        assertThat(names("queues", "name")).hasSize(keys().size() + 1);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(Topology.REQUEST_KEY, Topology.CANCEL_KEY, Topology.RETRY_KEY));
        for (StepName step : StepName.values()) {
            for (Priority priority : Priority.values()) {
                keys.add(Topology.stepKey(step, priority));
            }
        }
        return keys;
    }

    private static List<String> names(String section, String... fields) {
        return StreamSupport.stream(definitions.get(section).spliterator(), false)
                .map(node -> String.join(
                        " ",
                        Arrays.stream(fields)
                                .map(field -> node.get(field).textValue())
                                .toList()))
                .toList();
    }
}
