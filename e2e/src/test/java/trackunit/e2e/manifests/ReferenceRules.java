package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever a pod reads from a ConfigMap or a Secret is rendered along with it. */
final class ReferenceRules {
    static final Map<String, PolicyRule> ALL = Map.of(
            "configuration",
            rendering -> missing(rendering, "ConfigMap"),
            "secrets",
            // Production's secrets are made where nobody can read them, and not by us.
            rendering -> rendering.overlay().equals("prod") ? Stream.empty() : missing(rendering, "Secret"));

    private ReferenceRules() {}

    /** Something in a pod that names an object, and the key that it wants, or an empty one. */
    private record Reference(String kind, JsonNode node, String name, String key) {
        static Reference of(String kind, JsonNode node, String naming) {
            return new Reference(
                    kind, node, node.path(naming).asText(), node.path("key").asText());
        }

        boolean needed() {
            return !node.isMissingNode() && !node.path("optional").asBoolean();
        }
    }

    private static Stream<String> missing(Rendering rendering, String kind) {
        return rendering.workloads().flatMap(workload -> references(PolicyRule.spec(workload))
                .filter(reference -> reference.kind().equals(kind) && reference.needed())
                .filter(reference -> !met(rendering, Rendering.namespace(workload), reference))
                .map(reference ->
                        Rendering.title(workload) + " wants " + kind + " " + reference.name() + " " + reference.key()));
    }

    private static boolean met(Rendering rendering, String namespace, Reference reference) {
        return rendering
                .of(reference.kind())
                .filter(object -> Rendering.namespace(object).equals(namespace)
                        && Rendering.name(object).equals(reference.name()))
                .anyMatch(object -> reference.key().isEmpty()
                        || Stream.of("data", "stringData", "binaryData")
                                .anyMatch(part -> object.path(part).has(reference.key())));
    }

    private static Stream<Reference> references(JsonNode spec) {
        return Stream.of(
                        PolicyRule.containers(spec).flatMap(ReferenceRules::ofContainer),
                        Rendering.each(spec.path("volumes")).flatMap(ReferenceRules::ofVolume),
                        Rendering.each(spec.path("imagePullSecrets")).map(node -> Reference.of("Secret", node, "name")))
                .flatMap(found -> found);
    }

    private static Stream<Reference> ofContainer(JsonNode container) {
        return Stream.concat(
                Rendering.each(container.path("envFrom"))
                        .flatMap(from -> Stream.of(
                                Reference.of("ConfigMap", from.path("configMapRef"), "name"),
                                Reference.of("Secret", from.path("secretRef"), "name"))),
                Rendering.each(container.path("env"))
                        .map(variable -> variable.path("valueFrom"))
                        .flatMap(from -> Stream.of(
                                Reference.of("ConfigMap", from.path("configMapKeyRef"), "name"),
                                Reference.of("Secret", from.path("secretKeyRef"), "name"))));
    }

    private static Stream<Reference> ofVolume(JsonNode volume) {
        return Stream.concat(
                Stream.of(
                        Reference.of("ConfigMap", volume.path("configMap"), "name"),
                        Reference.of("Secret", volume.path("secret"), "secretName")),
                Rendering.each(volume.at("/projected/sources"))
                        .flatMap(source -> Stream.of(
                                Reference.of("ConfigMap", source.path("configMap"), "name"),
                                Reference.of("Secret", source.path("secret"), "name"))));
    }
}
