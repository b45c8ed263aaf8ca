package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What users do with the console, and what they must find. */
record Clients(Trackunit system, Path folder) {

    /** Analyses one sample picture as alice, and gives its id. */
    String analysed(String name) throws Exception {
        List<Sample> samples = Sample.write(folder, name, 1);
        return recognised(system.console("alice", "analyse", arguments(samples)), samples)
                .keySet()
                .iterator()
                .next();
    }

    Set<String> listed(String user) throws Exception {
        Program.Ended ended = system.console(user, "list", "--json", "--first", "100");
        assertThat(ended.exit()).as(ended.err()).isZero();
        Set<String> ids = new HashSet<>();
        for (String line : ended.lines()) {
            for (JsonNode id : Story.parse(line).findValues("correlationId")) {
                ids.add(id.textValue());
            }
        }
        return ids;
    }

    static String[] arguments(List<Sample> samples) {
        return Stream.concat(Stream.of("--json"), samples.stream().map(sample -> sample.file()
                        .toString()))
                .toArray(String[]::new);
    }

    static Map<String, Story> recognised(Program.Ended ended, List<Sample> samples) {
        assertThat(ended.exit()).as(ended.err() + ended.out()).isZero();
        Map<String, Story> stories = Story.read(ended.lines());
        assertThat(stories).hasSize(samples.size());
        stories.values().forEach(Story::isWholeAndInOrder);
        assertThat(stories.values().stream().map(Clients::machine))
                .containsExactlyInAnyOrderElementsOf(samples.stream()
                        .map(sample ->
                                sample.photo().brand() + ' ' + sample.photo().model())
                        .toList());
        return stories;
    }

    private static String machine(Story story) {
        JsonNode answer = story.last().path("recognitionPayload");
        return answer.path("brand").asText() + ' ' + answer.path("model").asText();
    }
}
