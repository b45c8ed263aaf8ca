package trackunit.operator.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import trackunit.operator.letter.Letter;
import trackunit.operator.letter.Note;

/** A letter for other programs: one JSON object, on one line. What is not known is null. */
public final class LetterJson {

    /** Escaped, so that it survives a terminal of any encoding. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private LetterJson() {}

    /** Gives a letter as one line. */
    public static String of(Letter letter) {
        Note note = letter.note();
        ObjectNode object = JSON.createObjectNode()
                .put("position", letter.position())
                .put("id", letter.id())
                .put("messageId", letter.messageId().orElse(null))
                .put("correlationId", letter.correlationId().orElse(null))
                .put("reason", note.reason().orElse(null))
                .put("at", note.at().map(Instant::toString).orElse(null))
                .put("bytes", letter.body().length)
                .put("beginning", Printable.beginning(letter.body()));
        object.set("origin", JSON.valueToTree(note.origin().orElse(null)));
        return write(object);
    }

    private static String write(ObjectNode object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of our own could not be written", e);
        }
    }
}
