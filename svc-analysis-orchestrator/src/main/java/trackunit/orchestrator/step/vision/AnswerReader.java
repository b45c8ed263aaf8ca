package trackunit.orchestrator.step.vision;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import trackunit.recognition.ProviderFailedException;

/** Reads answers of the API, and believes none that breaks the rules. */
final class AnswerReader {

    private static final int MOST_READINGS = 1000;
    private static final int CORNERS = 4;

    /** Makers, designations and versions are shorter; what a designation costs to be matched grows much faster than its length. */
    private static final int LONGEST_NAME = 64;

    private static final int LONGEST_TEXT = 256;

    private static final Set<Integer> UNWRITABLE = Set.of((int) Character.CONTROL, (int) Character.SURROGATE);

    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads an answer.
     *
     * @throws ProviderFailedException where it is none
     */
    VisionAnswer read(byte[] body) {
        VisionAnswer answer = parse(body);
        require(answer != null && answer.version() != null && answer.readings() != null, "version or readings");
        require(isWritable(answer.version(), LONGEST_NAME), "version");
        told(answer.brand(), answer.brandConfidence(), "brand");
        told(answer.model(), answer.modelConfidence(), "model");
        told(answer.type(), answer.typeConfidence(), "type");
        require(answer.readings().size() <= MOST_READINGS, "number of readings");
        answer.readings().forEach(AnswerReader::check);
        return answer;
    }

    private VisionAnswer parse(byte[] body) {
        try {
            return json.readValue(body, VisionAnswer.class);
        } catch (IOException e) {
            throw new ProviderFailedException("The provider's answer is no JSON of the agreed form.", e);
        }
    }

    private static void check(VisionAnswer.Reading reading) {
        require(reading != null && isWritable(reading.text(), LONGEST_TEXT), "text of a reading");
        require(share(reading.confidence()), "confidence of a reading");
        List<VisionAnswer.Corner> corners = reading.corners();
        require(corners != null && corners.size() == CORNERS, "corners of a reading");
        corners.forEach(corner -> require(corner != null && place(corner.x()) && place(corner.y()), "corner"));
    }

    private static void told(String value, Double confidence, String what) {
        boolean nothing = value == null && confidence == null;
        boolean name = isWritable(value, LONGEST_NAME) && !value.isBlank();
        require(nothing || name && share(confidence), what);
    }

    /** A text that is no longer than this, and that the database can keep: no control characters, no halves of characters. */
    private static boolean isWritable(String text, int longest) {
        return text != null
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().map(Character::getType).noneMatch(UNWRITABLE::contains);
    }

    private static boolean share(Double number) {
        return number != null && number >= 0 && number <= 1;
    }

    private static boolean place(Double number) {
        return number != null && Double.isFinite(number);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new ProviderFailedException("The provider's answer breaks the agreed form: " + what + '.');
        }
    }
}
