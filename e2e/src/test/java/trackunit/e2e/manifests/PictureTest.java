package trackunit.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture in k8s/README.md shows what the overlay kind makes: its pods, how many, and the ways between them. */
class PictureTest {
    private static final Pattern NODE = Pattern.compile("(?m)^\\s+(\\w+)[\\[{(]+([\\w-]+)(?: x(\\d+))?[\\]})]+");
    private static final Pattern PROXY = Pattern.compile("--> (\\w+)\\[([\\w-]+) x(\\d+)]");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\s+(\\w+)(?:\\[[^]]*])? --> (\\w+)");
    private static final String NAME = "app.kubernetes.io/name";
    private static final String CLIENT = "client";

    private final String picture = picture();
    private final Rendering kind = Renderings.all().stream()
            .filter(rendering -> rendering.toString().equals("kind"))
            .findFirst()
            .orElseThrow();

    private static String picture() {
        String text = Yaml.text(Renderings.ROOT.resolve("k8s/README.md"));
        int start = text.indexOf("```mermaid");
        return text.substring(start, text.indexOf("```", start + 3));
    }

    @Test
    void arrows_are_the_ways_that_policies_allow_at_their_start() {
        assertThat(ways("egress", "to")).isEqualTo(drawn());
    }

    @Test
    void arrows_are_the_ways_that_policies_allow_at_their_end() {
        assertThat(ways("ingress", "from")).isEqualTo(drawn());
    }

    @Test
    void numbers_are_those_of_the_replicas() {
        Map<String, Integer> drawn = nodes().filter(node -> node.group(3) != null)
                .collect(Collectors.toMap(node -> node.group(2), node -> Integer.parseInt(node.group(3))));

        assertThat(drawn)
                .isEqualTo(kind.of("Deployment").collect(Collectors.toMap(Rendering::name, deployment -> deployment
                        .at("/spec/replicas")
                        .asInt())));
    }

    private Stream<MatchResult> nodes() {
        return Stream.of(NODE, PROXY)
                .flatMap(pattern -> pattern.matcher(picture).results());
    }

    /** The arrows, but for the one that a client comes by. */
    private Set<String> drawn() {
        Map<String, String> names = new HashMap<>();
        nodes().forEach(node -> names.put(node.group(1), node.group(2)));
        return ARROW.matcher(picture)
                .results()
                .filter(arrow -> !arrow.group(1).equals(CLIENT))
                .map(arrow -> names.getOrDefault(arrow.group(1), arrow.group(1)) + " > "
                        + names.getOrDefault(arrow.group(2), arrow.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ways between pods of ours, as the policies of one direction allow them. */
    private Set<String> ways(String direction, String peers) {
        Set<String> ways = new TreeSet<>();
        kind.of("NetworkPolicy").forEach(policy -> {
            List<String> here = names(policy.at("/spec/podSelector"));
            Rendering.each(policy.path("spec").path(direction))
                    .flatMap(rule -> Rendering.each(rule.path(peers)))
                    .flatMap(peer -> names(peer.path("podSelector")).stream())
                    .forEach(there -> here.forEach(
                            own -> ways.add(direction.equals("egress") ? own + " > " + there : there + " > " + own)));
        });
        return ways;
    }

    /** Whom a selector means; recognition workers are drawn as the orchestrator that they are, and no DNS is drawn. */
    private static List<String> names(JsonNode selector) {
        JsonNode name = selector.path("matchLabels").path(NAME);
        if (name.isTextual()) {
            return List.of(name.textValue());
        }
        return Rendering.each(selector.path("matchExpressions"))
                .flatMap(expression -> Rendering.each(expression.path("values")))
                .map(JsonNode::textValue)
                .filter(value -> !value.equals("recognition-worker"))
                .toList();
    }
}
