package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is committed below k8s and made by the build is what the build makes now; {@code ./trackunit manifests} copies it. */
class ManifestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"graph-gateway", "svc-analysis-orchestrator"})
    void a_services_manifest_is_the_generated_one(String service) throws IOException {
        same("k8s/base/" + service + "/kubernetes.yml", service + "/target/kubernetes/kubernetes.yml");
    }

    @Test
    void the_brokers_topology_is_that_of_the_contracts() throws IOException {
        same("k8s/platform/rabbitmq/topology.json", "contracts/src/main/resources/trackunit/definitions.json");
    }

    private static void same(String committed, String made) throws IOException {
        Path file = Program.ROOT.resolve(committed);
        assertThat(Files.readString(file)).as(committed).isEqualTo(Files.readString(Program.ROOT.resolve(made)));
    }
}
