package trackunit.bench.recognition;

import java.util.Map;
import java.util.Optional;
import trackunit.recognition.Answer;

/**
 * What a contestant says of a photo, and what that took.
 *
 * @param brand the maker; empty text where it says none
 * @param brandConfidence how sure
 * @param model the designation; empty text where it says none
 * @param modelConfidence how sure
 * @param confident whether it says that the answer can be taken without looking
 * @param text all that it read
 * @param stages nanoseconds of CPU by stage, where it tells
 */
record Told(
        String brand,
        double brandConfidence,
        String model,
        double modelConfidence,
        boolean confident,
        String text,
        Map<String, Long> stages) {

    static String value(Optional<Answer<String>> answer) {
        return answer.map(Answer::value).orElse("");
    }

    static double confidence(Optional<Answer<String>> answer) {
        return answer.map(Answer::confidence).orElse(0.0);
    }
}
