package trackunit.bench.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trackunit.recognition.Answer;
import trackunit.recognition.Recognition;
import trackunit.recognition.text.Reading;

/**
 * What a contestant says of a photo, and what that took.
 *
 * @param brand the maker; empty text where it says none
 * @param brandConfidence how sure
 * @param model the designation; empty text where it says none
 * @param modelConfidence how sure
 * @param confident whether it says that the answer can be taken without looking
 * @param readings all that it read
 * @param stages nanoseconds of CPU by stage, where it tells
 */
record Told(
        String brand,
        double brandConfidence,
        String model,
        double modelConfidence,
        boolean confident,
        List<Reading> readings,
        Map<String, Long> stages) {

    /** What this project's recognition says. */
    static Told of(Recognition recognition, Map<String, Long> stages) {
        return new Told(
                value(recognition.brand()),
                confidence(recognition.brand()),
                value(recognition.model()),
                confidence(recognition.model()),
                recognition.isConfident(),
                recognition.readings(),
                stages);
    }

    /** All that it read, as one text. */
    String text() {
        return readings.stream().map(Reading::text).collect(Collectors.joining(" | "));
    }

    static String value(Optional<Answer<String>> answer) {
        return answer.map(Answer::value).orElse("");
    }

    static double confidence(Optional<Answer<String>> answer) {
        return answer.map(Answer::confidence).orElse(0.0);
    }
}
