package trackunit.e2e;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The cluster that KUBECONFIG names, with one of the project's overlays applied to it. */
final class Cluster implements AutoCloseable {
    static final String GATEWAY = "graph-gateway";
    static final String ORCHESTRATOR = "svc-analysis-orchestrator";
    static final List<String> NAMESPACES = List.of(GATEWAY, ORCHESTRATOR, "messaging", "storage", "identity");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KubernetesClient api;

    private Cluster(KubernetesClient api) {
        this.api = api;
    }

    /** Connects, waits until everything is ready, and makes the cluster's names known to this JVM. */
    static Cluster open() throws IOException {
        Cluster cluster = new Cluster(new KubernetesClientBuilder().build());
        cluster.awaitReady();
        cluster.writeHosts();
        return cluster;
    }

    KubernetesClient api() {
        return api;
    }

    /** Whether Kong and oauth2-proxy stand before the gateway. */
    boolean hasEdge() {
        return api.namespaces().withName("api-gateway").get() != null;
    }

    String scheme() {
        return hasEdge() ? "https" : "http";
    }

    /** The pods of the project, those that are leaving left out. */
    List<Pod> pods() {
        return NAMESPACES.stream()
                .flatMap(namespace -> pods(namespace).stream())
                .toList();
    }

    List<Pod> pods(String namespace) {
        return api.pods().inNamespace(namespace).list().getItems().stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .filter(pod -> pod.getMetadata().getLabels().containsKey("app.kubernetes.io/part-of"))
                .toList();
    }

    /** Waits until every replica that is wanted is there, up to date and ready. */
    void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(this::ready);
    }

    boolean ready() {
        return Stream.concat(
                        NAMESPACES.stream().flatMap(namespace -> Replicas.deployments(api, namespace)),
                        NAMESPACES.stream().flatMap(namespace -> Replicas.statefulSets(api, namespace)))
                .allMatch(Replicas::complete);
    }

    /** Deletes a pod as {@code kubectl delete} does, and waits until it is gone. */
    void delete(Pod pod) {
        api.resource(pod).delete();
        awaitGone(pod);
    }

    /** Kills a pod: its processes get SIGKILL and no time to end in order. Waits until it is gone. */
    void kill(Pod pod) {
        api.resource(pod).withGracePeriod(0).delete();
        awaitGone(pod);
    }

    private void awaitGone(Pod pod) {
        String uid = pod.getMetadata().getUid();
        await().atMost(PATIENCE).until(() -> {
            Pod there = api.resource(pod).get();
            return there == null || !there.getMetadata().getUid().equals(uid);
        });
    }

    private void writeHosts() throws IOException {
        Path file = Path.of(System.getProperty("jdk.net.hosts.file"));
        Files.createDirectories(file.getParent());
        if (hasEdge()) {
            String edge = address("api-gateway", "kong-kong-proxy");
            Files.writeString(file, edge + " graphql.local identity.graphql.local objects.graphql.local\n");
        } else {
            Files.write(
                    file,
                    List.of(
                            address(GATEWAY, GATEWAY) + " graphql.local",
                            address("identity", "issuer") + " identity.graphql.local",
                            address("storage", "objects") + " objects.graphql.local"));
        }
    }

    private String address(String namespace, String name) {
        return await().atMost(PATIENCE)
                .until(
                        () -> {
                            Service service = api.services()
                                    .inNamespace(namespace)
                                    .withName(name)
                                    .get();
                            return service.getStatus().getLoadBalancer().getIngress().stream()
                                    .map(ingress -> ingress.getIp())
                                    .findFirst();
                        },
                        found -> found.isPresent())
                .orElseThrow();
    }

    @Override
    public void close() {
        api.close();
    }
}
