package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What we ask of each pod and of each container by itself. */
final class PodRules {
    /** A tag other than latest, or a digest. */
    private static final Pattern PINNED =
            Pattern.compile("[^@]+@sha256:[0-9a-f]{64}|[^@]+/[^@/:]+:(?!latest$)[A-Za-z0-9_][A-Za-z0-9_.-]*");

    static final Map<String, PolicyRule> ALL = Map.ofEntries(
            Map.entry("no root", PolicyRule.ofPods("may run as root", PodRules::noRoot)),
            Map.entry("seccomp", PolicyRule.ofPods("has no seccomp profile RuntimeDefault", PodRules::seccomp)),
            Map.entry(
                    "no token",
                    PolicyRule.ofPods("has a token mounted", spec -> isFalse(spec, "/automountServiceAccountToken"))),
            Map.entry(
                    "no service links",
                    PolicyRule.ofPods("gets every service as variables", spec -> isFalse(spec, "/enableServiceLinks"))),
            Map.entry(
                    "own account",
                    PolicyRule.ofEach(Rendering::workloads, "has no service account of its own", PodRules::ownAccount)),
            Map.entry("no capabilities", PolicyRule.ofContainers("keeps capabilities", PodRules::dropsAll)),
            Map.entry(
                    "no escalation",
                    PolicyRule.ofContainers(
                            "may gain privileges",
                            container -> isFalse(container, "/securityContext/allowPrivilegeEscalation"))),
            Map.entry("read-only root", PolicyRule.ofContainers("may write its root file system", container -> container
                    .at("/securityContext/readOnlyRootFilesystem")
                    .asBoolean())),
            Map.entry("resources", PolicyRule.ofContainers("lacks a request or a limit", PodRules::resources)),
            Map.entry(
                    "readiness",
                    PolicyRule.ofLastingContainers(
                            "has no readiness probe", container -> container.has("readinessProbe"))),
            Map.entry(
                    "liveness",
                    PolicyRule.ofLastingContainers(
                            "has no liveness probe", container -> container.has("livenessProbe"))),
            Map.entry(
                    "pinned image", PolicyRule.ofContainers("has an image of any version", container -> PINNED.matcher(
                                    container.path("image").asText())
                            .matches())));

    private PodRules() {}

    private static boolean noRoot(JsonNode spec) {
        return spec.at("/securityContext/runAsNonRoot").asBoolean()
                && PolicyRule.containers(spec)
                        .map(container -> container.path("securityContext"))
                        .allMatch(context -> context.path("runAsNonRoot").asBoolean(true)
                                && context.path("runAsUser").asInt(1) != 0)
                && spec.at("/securityContext/runAsUser").asInt(1) != 0;
    }

    /** The pod's, unless a container has its own. */
    private static boolean seccomp(JsonNode spec) {
        String ofPod = spec.at("/securityContext/seccompProfile/type").asText();
        return PolicyRule.containers(spec)
                .map(container ->
                        container.at("/securityContext/seccompProfile/type").asText(ofPod))
                .allMatch("RuntimeDefault"::equals);
    }

    private static boolean ownAccount(Rendering rendering, JsonNode workload) {
        String account = PolicyRule.spec(workload).path("serviceAccountName").asText("default");
        return !account.equals("default") && rendering.has("ServiceAccount", Rendering.namespace(workload), account);
    }

    private static boolean dropsAll(JsonNode container) {
        JsonNode capabilities = container.at("/securityContext/capabilities");
        return capabilities.path("add").isEmpty()
                && Rendering.each(capabilities.path("drop"))
                        .anyMatch(name -> name.asText().equals("ALL"));
    }

    private static boolean resources(JsonNode container) {
        return Stream.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")
                .noneMatch(name -> container.path("resources").at(name).isMissingNode());
    }

    private static boolean isFalse(JsonNode node, String pointer) {
        return !node.at(pointer).asBoolean(true);
    }
}
