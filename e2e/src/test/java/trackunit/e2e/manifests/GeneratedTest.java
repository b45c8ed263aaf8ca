package trackunit.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is committed below k8s and made by the build is what the build makes now; {@code ./trackunit manifests} copies it. */
class GeneratedTest {

    @ParameterizedTest
    @ValueSource(strings = {"graph-gateway", "svc-analysis-orchestrator"})
    void a_services_manifest_is_the_generated_one(String service) {
        Path made = Renderings.ROOT.resolve(service + "/target/kubernetes/kubernetes.yml");
        Path committed = Renderings.ROOT.resolve("k8s/base/" + service + "/kubernetes.yml");

        assertThat(ordered(Yaml.text(committed))).isEqualTo(ordered(Yaml.text(made)));
    }

    @Test
    void the_brokers_topology_is_that_of_the_contracts() {
        Path committed = Renderings.ROOT.resolve("k8s/platform/rabbitmq/topology.json");
        Path contract = Renderings.ROOT.resolve("contracts/src/main/resources/trackunit/definitions.json");

        assertThat(Yaml.text(committed)).isEqualTo(Yaml.text(contract));
    }

    @Test
    void another_order_is_no_difference_and_another_value_is_one() {
        String one = "{kind: A, list: [{x: 1}, {y: 2}]}\n---\n{kind: B}\n";

        assertThat(ordered("{kind: B}\n---\n{list: [{y: 2}, {x: 1}], kind: A}\n"))
                .isEqualTo(ordered(one));
        assertThat(ordered(one.replace("x: 1", "x: 3"))).isNotEqualTo(ordered(one));
        assertThat(ordered("{kind: B}\n")).isNotEqualTo(ordered(one));
    }

    /** The generator writes labels, sources of variables and documents in an order that differs from run to run. */
    private static List<String> ordered(String yaml) {
        return Yaml.documents(yaml).stream()
                .map(document -> ordered(document).toPrettyString())
                .sorted()
                .toList();
    }

    private static JsonNode ordered(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            Rendering.each(node)
                    .map(GeneratedTest::ordered)
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .forEach(array::add);
            return array;
        }
        if (node.isObject()) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            return new ObjectNode(JsonNodeFactory.instance, fields);
        }
        return node;
    }
}
