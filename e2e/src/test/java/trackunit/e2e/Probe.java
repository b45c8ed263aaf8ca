package trackunit.e2e;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A pod that tries to reach others, allowed or not. It obeys Pod Security "restricted", as every pod of ours does. */
final class Probe implements AutoCloseable {
    private static final String IMAGE = System.getProperty("e2e.probe-image", "busybox:latest");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SPEC = """
            {"automountServiceAccountToken": false, "terminationGracePeriodSeconds": 0,
             "securityContext": {"runAsNonRoot": true, "runAsUser": 65534, "seccompProfile": {"type": "RuntimeDefault"}},
             "containers": [{"name": "probe", "image": "%s", "imagePullPolicy": "IfNotPresent", "command": ["sleep", "3600"],
               "securityContext": {"allowPrivilegeEscalation": false, "capabilities": {"drop": ["ALL"]}}}]}
            """;

    private final Cluster cluster;
    private final Pod pod;

    private Probe(Cluster cluster, Pod pod) {
        this.cluster = cluster;
        this.pod = pod;
    }

    /** A pod without any label of ours. */
    static Probe stranger(Cluster cluster, String namespace) {
        return start(cluster, namespace, "stranger", Map.of());
    }

    /** A pod that policies take for one of a service, and that neither its Service nor its Deployment does. */
    static Probe twin(Cluster cluster, String namespace, String of) {
        return start(cluster, namespace, "twin-of-" + of, Map.of("app.kubernetes.io/name", of));
    }

    private static Probe start(Cluster cluster, String namespace, String name, Map<String, String> labels) {
        Pod pod = new PodBuilder()
                .withNewMetadata()
                .withName("probe-" + name)
                .withNamespace(namespace)
                .withLabels(labels)
                .endMetadata()
                .withSpec(cluster.api()
                        .getKubernetesSerialization()
                        .unmarshal(SPEC.formatted(IMAGE), io.fabric8.kubernetes.api.model.PodSpec.class))
                .build();
        cluster.api().resource(pod).create();
        cluster.api().resource(pod).waitUntilReady(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return new Probe(cluster, pod);
    }

    /** Whether a TCP connection can be made within two seconds. */
    boolean reaches(String host, int port) {
        return run("nc", "-w", "2", host, Integer.toString(port), "-e", "true") == 0;
    }

    /** Waits until a connection can be made: a new pod is let through a moment after it has its address. */
    boolean reachesSoon(String host, int port) {
        await().atMost(PATIENCE).until(() -> reaches(host, port));
        return true;
    }

    private int run(String... command) {
        try (ByteArrayOutputStream output = new ByteArrayOutputStream();
                ExecWatch watch = cluster.api()
                        .pods()
                        .resource(pod)
                        .writingOutput(output)
                        .writingError(output)
                        .exec(command)) {
            return watch.exitCode().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("exec in " + pod.getMetadata().getName(), e);
        }
    }

    @Override
    public void close() {
        cluster.api().resource(pod).withGracePeriod(0).delete();
        await().atMost(PATIENCE).until(() -> cluster.api().resource(pod).get() == null);
    }
}
