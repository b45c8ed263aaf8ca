package trackunit.recognition;

import java.util.Optional;
import trackunit.recognition.catalogue.Machine;

/** When an answer can be taken without looking. */
final class Certainty {
    /** Both confidences reach it; what share of such answers is right is measured in bench/recognition. */
    private static final double CONFIDENT = 0.9;

    private Certainty() {}

    static boolean of(Machine machine) {
        return sure(machine.brand()) && sure(machine.model());
    }

    private static boolean sure(Optional<Answer<String>> answer) {
        return answer.filter(given -> given.confidence() >= CONFIDENT).isPresent();
    }
}
