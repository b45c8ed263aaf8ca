package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What we ask of things that find each other by labels: services, budgets and pods. */
final class AvailabilityRules {
    static final Map<String, PolicyRule> ALL = Map.of(
            "budget",
            PolicyRule.ofEach(AvailabilityRules::replicated, "has no disruption budget", AvailabilityRules::budgeted),
            "budget's pods",
            PolicyRule.ofEach(budgets(), "is of no pods", (rendering, budget) -> pods(
                            rendering, budget, budget.at("/spec/selector/matchLabels"))
                    .findAny()
                    .isPresent()),
            "service's pods",
            PolicyRule.ofEach(AvailabilityRules::services, "selects no pods", (rendering, service) -> pods(
                            rendering, service, service.at("/spec/selector"))
                    .findAny()
                    .isPresent()),
            "service's ports",
            PolicyRule.ofEach(
                    AvailabilityRules::services, "names a port that its pods do not have", AvailabilityRules::ports),
            "own pods",
            PolicyRule.ofEach(
                    rendering -> rendering.of("Deployment", "StatefulSet"),
                    "does not select the pods that it makes",
                    workload -> selects(workload.at("/spec/selector/matchLabels"), workload)));

    private AvailabilityRules() {}

    private static Function<Rendering, Stream<JsonNode>> budgets() {
        return rendering -> rendering.of("PodDisruptionBudget");
    }

    private static Stream<JsonNode> services(Rendering rendering) {
        return rendering
                .of("Service")
                .filter(service -> !service.at("/spec/type").asText().equals("ExternalName"));
    }

    private static Stream<JsonNode> replicated(Rendering rendering) {
        return rendering.of("Deployment", "StatefulSet").filter(workload -> replicas(rendering, workload) > 1);
    }

    /** As many as the workload says, or the least that its scaler keeps. */
    private static int replicas(Rendering rendering, JsonNode workload) {
        int scaled = rendering
                .of("HorizontalPodAutoscaler", "ScaledObject")
                .filter(scaler -> Rendering.namespace(scaler).equals(Rendering.namespace(workload)))
                .filter(scaler ->
                        scaler.at("/spec/scaleTargetRef/name").asText().equals(Rendering.name(workload)))
                .flatMapToInt(scaler -> IntStream.of(
                        scaler.at("/spec/minReplicas").asInt(),
                        scaler.at("/spec/minReplicaCount").asInt()))
                .max()
                .orElse(1);
        return Math.max(workload.at("/spec/replicas").asInt(1), scaled);
    }

    private static boolean budgeted(Rendering rendering, JsonNode workload) {
        return rendering
                .of("PodDisruptionBudget")
                .filter(budget -> Rendering.namespace(budget).equals(Rendering.namespace(workload)))
                .anyMatch(budget -> selects(budget.at("/spec/selector/matchLabels"), workload));
    }

    private static Stream<JsonNode> pods(Rendering rendering, JsonNode object, JsonNode selector) {
        return rendering
                .workloads()
                .filter(workload -> Rendering.namespace(workload).equals(Rendering.namespace(object)))
                .filter(workload -> selects(selector, workload));
    }

    private static boolean selects(JsonNode selector, JsonNode workload) {
        return !selector.isEmpty()
                && Rendering.labels(Rendering.template(workload).at("/metadata/labels"))
                        .entrySet()
                        .containsAll(Rendering.labels(selector).entrySet());
    }

    /** Ports by number need not be declared. */
    private static boolean ports(Rendering rendering, JsonNode service) {
        return Rendering.each(service.at("/spec/ports"))
                .map(port -> port.path("targetPort"))
                .filter(JsonNode::isTextual)
                .allMatch(port -> pods(rendering, service, service.at("/spec/selector"))
                        .allMatch(workload -> declares(workload, port.asText())));
    }

    private static boolean declares(JsonNode workload, String port) {
        return PolicyRule.containers(PolicyRule.spec(workload))
                .flatMap(container -> Rendering.each(container.path("ports")))
                .anyMatch(declared -> declared.path("name").asText().equals(port));
    }
}
