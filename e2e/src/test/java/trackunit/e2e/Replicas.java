package trackunit.e2e;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Optional;
import java.util.stream.Stream;

/** How many replicas a workload should have, and how many it has. */
record Replicas(int wanted, int updated, int ready, int all, boolean observed) {

    static Stream<Replicas> deployments(KubernetesClient api, String namespace) {
        return api.apps().deployments().inNamespace(namespace).list().getItems().stream()
                .map(deployment -> new Replicas(
                        deployment.getSpec().getReplicas(),
                        count(deployment.getStatus().getUpdatedReplicas()),
                        count(deployment.getStatus().getReadyReplicas()),
                        count(deployment.getStatus().getReplicas()),
                        deployment
                                .getMetadata()
                                .getGeneration()
                                .equals(deployment.getStatus().getObservedGeneration())));
    }

    static Stream<Replicas> statefulSets(KubernetesClient api, String namespace) {
        return api.apps().statefulSets().inNamespace(namespace).list().getItems().stream()
                .map(set -> new Replicas(
                        set.getSpec().getReplicas(),
                        count(set.getStatus().getUpdatedReplicas()),
                        count(set.getStatus().getReadyReplicas()),
                        count(set.getStatus().getReplicas()),
                        set.getMetadata().getGeneration().equals(set.getStatus().getObservedGeneration())));
    }

    private static int count(Integer found) {
        return Optional.ofNullable(found).orElse(0);
    }

    boolean complete() {
        return observed && updated == wanted && ready == wanted && all == wanted;
    }
}
