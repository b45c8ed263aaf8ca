package trackunit.bench.recognition;

import java.util.List;
import java.util.Locale;

/**
 * What a person can read on a photo.
 *
 * @param file the photo's name
 * @param brand the maker; none where nobody can tell
 * @param model the designation; none where nobody can tell
 */
record Truth(String file, Field brand, Field model) {

    /**
     * One thing to be read.
     *
     * @param accepted every answer that is right
     * @param legible whether a person can read it
     */
    record Field(List<String> accepted, Legible legible) {

        /** How an answer to this compares. */
        Outcome judge(String answer) {
            if (answer.isEmpty()) {
                return Outcome.NONE;
            }
            boolean right = accepted.stream().anyMatch(text -> compact(text).equals(compact(answer)));
            return right ? Outcome.RIGHT : Outcome.WRONG;
        }

        /** Whether an answer only lacks, or only adds, what follows the size code, as in 345 for 345 GC. */
        boolean nearly(String answer) {
            String given = compact(answer);
            return !given.isEmpty()
                    && accepted.stream()
                            .map(Field::compact)
                            .anyMatch(text -> text.startsWith(given) || given.startsWith(text));
        }

        private static String compact(String text) {
            return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        }
    }

    /** How well a person can read something. */
    enum Legible {
        YES,
        PARTIAL,
        NO
    }

    /** How an answer compares with the truth. */
    enum Outcome {
        RIGHT,
        WRONG,
        NONE
    }
}
