package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The schema of each kind: Kubernetes' own and the Prometheus Operator's from their models, others from resources. */
final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, List<JsonSchema>> KINDS = new ConcurrentHashMap<>();
    private static final Map<String, JsonSchema> FILES = new ConcurrentHashMap<>();

    /** Kinds that more than a model says, or no model at all, and the group and version that they are of. */
    private static final Map<String, String> WRITTEN = Map.of(
            "KongPlugin", "configuration.konghq.com/v1",
            "Certificate", "cert-manager.io/v1",
            "ClusterIssuer", "cert-manager.io/v1",
            "Issuer", "cert-manager.io/v1",
            "ScaledObject", "keda.sh/v1alpha1",
            "TriggerAuthentication", "keda.sh/v1alpha1",
            "ServiceMonitor", "monitoring.coreos.com/v1",
            "PodMonitor", "monitoring.coreos.com/v1",
            "PrometheusRule", "monitoring.coreos.com/v1");

    private Schemas() {}

    /** What is wrong with an object of a cluster. */
    static List<String> findings(JsonNode object) {
        String version = object.path("apiVersion").asText();
        String kind = Rendering.kind(object);
        List<JsonSchema> schemas = KINDS.computeIfAbsent(version + " " + kind, key -> ofKind(version, kind));
        if (schemas.isEmpty()) {
            return List.of(Rendering.title(object) + ": unknown kind " + version + " " + kind);
        }
        return Stream.concat(Stream.of(named("Object")), schemas.stream())
                .flatMap(schema -> findings(schema, object))
                .map(finding -> Rendering.title(object) + ": " + finding)
                .toList();
    }

    /** What is wrong with a document that a schema among the resources describes. */
    static List<String> findings(String schema, JsonNode document) {
        return findings(named(schema), document).toList();
    }

    private static Stream<String> findings(JsonSchema schema, JsonNode document) {
        return schema.validate(document).stream().map(ValidationMessage::getMessage);
    }

    private static List<JsonSchema> ofKind(String version, String kind) {
        Stream<JsonSchema> written = version.equals(WRITTEN.get(kind)) ? Stream.of(named(kind)) : Stream.empty();
        return Stream.concat(model(version, kind).map(ModelSchema::of).map(FACTORY::getSchema).stream(), written)
                .toList();
    }

    private static Optional<Class<?>> model(String version, String kind) {
        if (version.startsWith("monitoring.coreos.com/")) {
            return load("io.fabric8.openshift.api.model.monitoring." + version.split("/")[1] + "." + kind);
        }
        String[] parts = version.contains("/") ? version.split("/") : new String[] {"core", version};
        String group = capitals(parts[0].replace(".k8s.io", ""));
        // Models are not sorted by group, and the API of one that this kind does not belong to creates none.
        return load("io.kubernetes.client.openapi.apis." + group + capitals(parts[1]) + "Api")
                .filter(api -> Arrays.stream(api.getMethods())
                        .anyMatch(method -> method.getName().matches("create(Namespaced)?" + kind)))
                .flatMap(api -> load("io.kubernetes.client.openapi.models." + capitals(parts[1]) + kind));
    }

    private static String capitals(String dotted) {
        StringBuilder name = new StringBuilder();
        Arrays.stream(dotted.split("\\.")).filter(word -> !word.isEmpty()).forEach(word -> name.append(
                        Character.toUpperCase(word.charAt(0)))
                .append(word.substring(1)));
        return name.toString();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static JsonSchema named(String name) {
        return FILES.computeIfAbsent(name, Schemas::read);
    }

    private static JsonSchema read(String name) {
        try (InputStream stream = Schemas.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return FACTORY.getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
