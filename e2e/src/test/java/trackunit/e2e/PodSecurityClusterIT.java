package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may run in our namespaces: nothing that Pod Security "restricted" refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PodSecurityClusterIT {
    private static final String RESTRICTED =
            "\"runAsNonRoot\":true,\"allowPrivilegeEscalation\":false,\"capabilities\":{\"drop\":[\"ALL\"]},"
                    + "\"seccompProfile\":{\"type\":\"RuntimeDefault\"}";
    private static final Map<String, String> BAD = Map.of(
            "privileged", spec("\"privileged\":true", ""),
            "root", spec("\"runAsUser\":0", ""),
            "capabilities", spec(RESTRICTED.replace("{\"drop\":[\"ALL\"]}", "{\"add\":[\"NET_ADMIN\"]}"), ""),
            "no seccomp profile", spec(RESTRICTED.replace("RuntimeDefault", "Unconfined"), ""),
            "the node's network", spec(RESTRICTED, ",\"hostNetwork\":true"),
            "the node's files", spec(RESTRICTED, ",\"volumes\":[{\"name\":\"node\",\"hostPath\":{\"path\":\"/\"}}]"));

    private Cluster cluster;

    @BeforeAll
    void open() throws IOException {
        cluster = Cluster.open();
    }

    @AfterAll
    void close() {
        cluster.close();
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("attempts")
    void a_pod_that_asks_for_too_much_is_not_admitted(String namespace, String wish) {
        KubernetesClientException refusal =
                catchThrowableOfType(KubernetesClientException.class, () -> admit(namespace, BAD.get(wish)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.getCode()).isEqualTo(403);
        assertThat(refusal.getMessage()).contains("violates PodSecurity \"restricted");
    }

    static Stream<Arguments> attempts() {
        return Cluster.NAMESPACES.stream()
                .flatMap(namespace -> BAD.keySet().stream().map(wish -> Arguments.of(namespace, wish)));
    }

    @Test
    void a_restricted_pod_is_admitted() {
        assertThat(admit(Cluster.GATEWAY, spec(RESTRICTED, ""))).isNotNull();
    }

    @Test
    void our_pods_hold_no_key_to_the_cluster_and_cannot_write_to_their_own_image() {
        List<Pod> pods = cluster.pods();
        assertThat(pods).hasSizeGreaterThanOrEqualTo(8).allSatisfy(pod -> {
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSpec().getServiceAccountName()).isNotEqualTo("default");
            assertThat(pod.getSpec().getContainers()).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            });
        });
    }

    private Pod admit(String namespace, String spec) {
        Pod pod = new PodBuilder()
                .withNewMetadata()
                .withName("probe-too-much")
                .withNamespace(namespace)
                .endMetadata()
                .withSpec(cluster.api().getKubernetesSerialization().unmarshal(spec, PodSpec.class))
                .build();
        return cluster.api().resource(pod).dryRun(true).create();
    }

    private static String spec(String securityContext, String more) {
        return "{\"containers\":[{\"name\":\"probe\",\"image\":\"none\",\"securityContext\":{" + securityContext + "}}]"
                + more + "}";
    }
}
