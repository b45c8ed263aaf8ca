package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The events of one analysis, in the order in which a client printed them. */
record Story(String correlationId, List<JsonNode> events) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Sorts the lines that {@code --json} prints by analysis, in the order of their coming. */
    static Map<String, Story> read(List<String> lines) {
        Map<String, Story> stories = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode event = parse(line);
            if (event.hasNonNull("seq")) {
                String id = event.get("correlationId").textValue();
                stories.computeIfAbsent(id, any -> new Story(any, new ArrayList<>()))
                        .events()
                        .add(event);
            }
        }
        return stories;
    }

    static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }

    List<Integer> numbers() {
        return events.stream().map(event -> event.get("seq").intValue()).toList();
    }

    JsonNode last() {
        return events.get(events.size() - 1);
    }

    String end() {
        return last().get("__typename").textValue();
    }

    /** Checks promise 2: 1, 2, 3 ... to the end, each once, and exactly one end. */
    void isWholeAndInOrder() {
        assertThat(numbers())
                .isEqualTo(IntStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events.stream().filter(Story::terminal)).hasSize(1);
        assertThat(terminal(last())).isTrue();
    }

    void recognised(String brand, String model) {
        isWholeAndInOrder();
        assertThat(end()).as("%s", last()).isEqualTo("AnalysisCompleted");
        JsonNode answer = last().get("recognitionPayload");
        assertThat(answer.get("brand").textValue()).isEqualTo(brand);
        assertThat(answer.get("model").textValue()).isEqualTo(model);
    }

    private static boolean terminal(JsonNode event) {
        return List.of("AnalysisCompleted", "AnalysisFailed", "AnalysisCancelled")
                .contains(event.get("__typename").textValue());
    }
}
