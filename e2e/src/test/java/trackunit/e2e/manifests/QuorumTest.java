package trackunit.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** RabbitMQ in production: what one node holds, the others hold, too. */
class QuorumTest {
    private final Rendering production = Renderings.all().stream()
            .filter(rendering -> rendering.toString().equals("prod"))
            .findFirst()
            .orElseThrow();

    @Test
    void every_queue_is_given_a_member_on_each_node() {
        int nodes = production
                .of("StatefulSet")
                .filter(set -> Rendering.name(set).equals("rabbitmq"))
                .findFirst()
                .orElseThrow()
                .at("/spec/replicas")
                .asInt();

        assertThat(configuration())
                .contains("quorum_queue.continuous_membership_reconciliation.enabled = true")
                .contains("quorum_queue.continuous_membership_reconciliation.target_group_size = " + nodes);
    }

    @Test
    void the_encrypted_port_is_reached_through_the_service_and_the_policies() {
        JsonNode service = production
                .of("Service")
                .filter(of -> Rendering.name(of).equals("rabbitmq"))
                .findFirst()
                .orElseThrow();

        assertThat(service.at("/spec/ports").findValuesAsText("port")).contains("5671");
        assertThat(production.of("NetworkPolicy").filter(policy -> policy.toString()
                        .contains("\"port\":5672}")))
                .isNotEmpty()
                .allMatch(policy -> policy.toString().contains("\"port\":5671}"));
    }

    private String configuration() {
        return production
                .of("ConfigMap")
                .filter(map -> Rendering.name(map).startsWith("rabbitmq"))
                .map(map -> map.at("/data/cluster.conf").asText())
                .reduce("", String::concat);
    }
}
