package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One thing that we ask of every rendering: gives, for each object that does otherwise, a line that says so. */
@FunctionalInterface
interface PolicyRule {
    Stream<String> findings(Rendering rendering);

    /** A rule of objects, each for itself. */
    static PolicyRule ofEach(
            Function<Rendering, Stream<JsonNode>> objects, String otherwise, Predicate<JsonNode> holds) {
        return ofEach(objects, otherwise, (rendering, object) -> holds.test(object));
    }

    /** A rule of objects that looks at what else there is. */
    static PolicyRule ofEach(
            Function<Rendering, Stream<JsonNode>> objects, String otherwise, BiPredicate<Rendering, JsonNode> holds) {
        return rendering -> objects.apply(rendering)
                .filter(object -> !holds.test(rendering, object))
                .map(object -> Rendering.title(object) + " " + otherwise);
    }

    /** A rule of the pods that workloads make, given a pod's spec. */
    static PolicyRule ofPods(String otherwise, Predicate<JsonNode> holds) {
        return ofEach(Rendering::workloads, otherwise, workload -> holds.test(spec(workload)));
    }

    /** A rule of containers, those that run before the others included. */
    static PolicyRule ofContainers(String otherwise, Predicate<JsonNode> holds) {
        return rendering -> rendering.workloads().flatMap(workload -> containers(spec(workload))
                .filter(container -> !holds.test(container))
                .map(container -> container(workload, container) + otherwise));
    }

    /** A rule of containers that stay: what runs before them ends, and cannot be probed. */
    static PolicyRule ofLastingContainers(String otherwise, Predicate<JsonNode> holds) {
        return rendering -> rendering
                .workloads()
                .filter(workload -> !Rendering.kind(workload).endsWith("Job"))
                .flatMap(workload -> Rendering.each(spec(workload).path("containers"))
                        .filter(container -> !holds.test(container))
                        .map(container -> container(workload, container) + otherwise));
    }

    static JsonNode spec(JsonNode workload) {
        return Rendering.template(workload).path("spec");
    }

    static Stream<JsonNode> containers(JsonNode spec) {
        return Stream.concat(Rendering.each(spec.path("initContainers")), Rendering.each(spec.path("containers")));
    }

    private static String container(JsonNode workload, JsonNode container) {
        return Rendering.title(workload) + ", container "
                + container.path("name").asText() + " ";
    }
}
