package trackunit.orchestrator.step.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.ProviderFailedException;

/** What an answer says is matched, kept and shown: it must be short, and made of characters that people write. */
class VisionTextsTest {

    private static final String ANSWER = """
            {"version": "%s", "brand": "%s", "brandConfidence": 1, "model": "%s", "modelConfidence": 1,
             "type": "%s", "typeConfidence": 1, "readings": [{"text": "%s", "confidence": 1,
             "corners": [{"x": 0, "y": 0}, {"x": 9, "y": 0}, {"x": 9, "y": 9}, {"x": 0, "y": 9}]}]}
            """;

    private final AnswerReader answers = new AnswerReader();

    @ParameterizedTest
    @CsvSource({"version, 64", "brand, 64", "model, 64", "type, 64", "text, 256"})
    void a_text_may_be_so_long_and_no_longer(String what, int longest) {
        assertThat(read(what, "1".repeat(longest)).readings()).hasSize(1);
        assertRefused(what, "1".repeat(longest + 1));
        assertRefused(what, "1".repeat(10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "brand", "model", "type", "text"})
    void a_text_that_the_database_cannot_keep_is_refused(String what) {
        assertThat(read(what, "竹内 \\ud83d\\ude9c TB-290").readings()).hasSize(1);
        assertRefused(what, "A\\u0000");
        assertRefused(what, "A\\nB");
        assertRefused(what, "A\\u0085");
        assertRefused(what, "A\\ud83d");
    }

    @Test
    void what_was_wrong_with_the_json_is_the_cause() {
        assertThatThrownBy(() -> answers.read("<html></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProviderFailedException.class)
                .hasCauseInstanceOf(JsonParseException.class);
    }

    private void assertRefused(String what, String text) {
        assertThatThrownBy(() -> read(what, text))
                .isInstanceOf(ProviderFailedException.class)
                .hasMessageStartingWith("The provider's answer breaks the agreed form")
                .hasMessageContaining(what);
    }

    /** Reads an answer with one of its texts as a test wants it; it may hold escapes. */
    private VisionAnswer read(String what, String text) {
        Map<String, String> texts = new HashMap<>(
                Map.of("version", "1", "brand", "KOMATSU", "model", "PC210", "type", "EXCAVATOR", "text", "PC210"));
        texts.put(what, text);
        String answer = ANSWER.formatted(
                texts.get("version"), texts.get("brand"), texts.get("model"), texts.get("type"), texts.get("text"));
        return answers.read(answer.getBytes(StandardCharsets.UTF_8));
    }
}
