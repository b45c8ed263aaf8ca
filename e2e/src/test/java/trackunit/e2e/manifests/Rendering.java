package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects that an overlay, with optional components or without, brings to a cluster. */
record Rendering(String overlay, List<String> components, List<JsonNode> objects) {
    private static final Set<String> WITH_PODS =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob", "Pod");

    Stream<JsonNode> of(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return objects.stream().filter(object -> wanted.contains(kind(object)));
    }

    /** Whatever makes pods. */
    Stream<JsonNode> workloads() {
        return objects.stream().filter(object -> WITH_PODS.contains(kind(object)));
    }

    boolean has(String kind, String namespace, String name) {
        return of(kind).anyMatch(object ->
                namespace(object).equals(namespace) && name(object).equals(name));
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String namespace(JsonNode object) {
        return object.at("/metadata/namespace").asText();
    }

    static String title(JsonNode object) {
        String namespace = namespace(object);
        return kind(object) + " " + (namespace.isEmpty() ? "" : namespace + "/") + name(object);
    }

    /** The pod that a workload makes: its metadata and spec. */
    static JsonNode template(JsonNode workload) {
        return switch (kind(workload)) {
            case "Pod" -> workload;
            case "CronJob" -> workload.at("/spec/jobTemplate/spec/template");
            default -> workload.at("/spec/template");
        };
    }

    /** The labels below a field, or a selector's. */
    static Map<String, String> labels(JsonNode node) {
        return node.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asText()));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(overlay), components.stream()).collect(Collectors.joining(" + "));
    }
}
