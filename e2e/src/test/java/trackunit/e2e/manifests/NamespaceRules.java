package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we ask of each namespace of ours. */
final class NamespaceRules {
    private static final Set<String> OURS =
            Set.of("graph-gateway", "svc-analysis-orchestrator", "messaging", "storage", "identity", "api-gateway");

    static final Map<String, PolicyRule> ALL = Map.of(
            "restricted",
            PolicyRule.ofEach(NamespaceRules::ours, "does not enforce restricted pods", NamespaceRules::restricted),
            "default deny",
            PolicyRule.ofEach(NamespaceRules::withPolicies, "does not deny by default", NamespaceRules::denies),
            "namespace rendered",
            PolicyRule.ofEach(Rendering::workloads, "is in no namespace that is rendered", NamespaceRules::inOne));

    private NamespaceRules() {}

    private static Stream<JsonNode> ours(Rendering rendering) {
        return rendering.of("Namespace").filter(namespace -> OURS.contains(Rendering.name(namespace)));
    }

    /** None where no policies are rendered at all: then somebody else keeps the network. */
    private static Stream<JsonNode> withPolicies(Rendering rendering) {
        return rendering.of("NetworkPolicy").findAny().isPresent() ? ours(rendering) : Stream.empty();
    }

    private static boolean restricted(JsonNode namespace) {
        return Rendering.labels(namespace.at("/metadata/labels"))
                .getOrDefault("pod-security.kubernetes.io/enforce", "")
                .equals("restricted");
    }

    /** By one policy for both directions, or by one each: for all pods, and with no way through. */
    private static boolean denies(Rendering rendering, JsonNode namespace) {
        return rendering
                .of("NetworkPolicy")
                .filter(policy -> Rendering.namespace(policy).equals(Rendering.name(namespace)))
                .map(policy -> policy.path("spec"))
                .filter(spec -> spec.path("podSelector").isEmpty()
                        && spec.path("ingress").isEmpty()
                        && spec.path("egress").isEmpty())
                .map(spec -> spec.path("policyTypes"))
                .flatMap((Function<JsonNode, Stream<JsonNode>>) Rendering::each)
                .map(JsonNode::asText)
                .collect(Collectors.toSet())
                .containsAll(Set.of("Ingress", "Egress"));
    }

    private static boolean inOne(Rendering rendering, JsonNode workload) {
        return rendering.has("Namespace", "", Rendering.namespace(workload));
    }
}
