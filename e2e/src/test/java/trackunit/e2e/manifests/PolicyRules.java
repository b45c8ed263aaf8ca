package trackunit.e2e.manifests;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that we ask of a rendering, each rule by its name. */
final class PolicyRules {
    static final Map<String, PolicyRule> ALL = new TreeMap<>();

    static {
        Stream.of(PodRules.ALL, NamespaceRules.ALL, AvailabilityRules.ALL, ReferenceRules.ALL)
                .forEach(ALL::putAll);
    }

    private PolicyRules() {}
}
