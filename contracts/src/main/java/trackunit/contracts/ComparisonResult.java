package trackunit.contracts;

import java.util.List;
import java.util.Objects;

/**
 * Which earlier photos of the same owner show the same.
 *
 * @param fingerprint the photo's perceptual hash, 16 lower-case hexadecimal digits
 * @param matches the earlier analyses, the nearest first
 */
public record ComparisonResult(String fingerprint, List<Match> matches) {

    public ComparisonResult {
        Objects.requireNonNull(fingerprint, "fingerprint");
        matches = List.copyOf(matches);
    }

    /** How alike two photos are. */
    public enum Likeness {
        SAME_PICTURE,
        SAME_MACHINE
    }

    /**
     * An earlier analysis.
     *
     * @param correlationId which
     * @param likeness how alike
     * @param distance how many of the 64 bits of the two perceptual hashes differ
     */
    public record Match(CorrelationId correlationId, Likeness likeness, int distance) {
        public Match {
            Objects.requireNonNull(correlationId, "correlationId");
            Objects.requireNonNull(likeness, "likeness");
        }
    }
}
