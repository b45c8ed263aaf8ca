package trackunit.e2e;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;

/** The edge's limit of requests, which would stop a load that comes from one client. Without an edge there is none. */
final class RateLimit {
    private RateLimit() {}

    static void pause(Cluster cluster) {
        set(cluster, true);
    }

    static void resume(Cluster cluster) {
        set(cluster, false);
    }

    private static void set(Cluster cluster, boolean disabled) {
        if (cluster.hasEdge()) {
            cluster.api()
                    .genericKubernetesResources("configuration.konghq.com/v1", "KongPlugin")
                    .inNamespace("api-gateway")
                    .withName("rate-limit")
                    .edit(plugin -> with(plugin, disabled));
        }
    }

    private static GenericKubernetesResource with(GenericKubernetesResource plugin, boolean disabled) {
        plugin.setAdditionalProperty("disabled", disabled);
        return plugin;
    }
}
