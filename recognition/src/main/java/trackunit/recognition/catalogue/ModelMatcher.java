package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Optional;

/** Finds a maker's designation among pieces of text. */
final class ModelMatcher {
    /** A designation that only fits when letters are taken for digits is less sure. */
    private static final double MISREAD = 0.85;

    private final Catalogue catalogue;

    ModelMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A designation that was read.
     *
     * @param text the designation, as its pattern wants it
     * @param shown the designation, as it stands on the machine
     * @param confidence how sure it is
     * @param designation the grammar that it fits
     */
    record Candidate(String text, String shown, double confidence, Designation designation) {}

    /** Gives the surest designation of this maker; of two that are as sure, the longer one. */
    Optional<Candidate> match(List<Token> tokens, String brand) {
        List<Designation> designations = catalogue.designations(brand);
        Candidate best = null;
        for (Token token : tokens) {
            Candidate candidate = match(token, designations);
            if (candidate != null && (best == null || better(candidate, best))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Candidate match(Token token, List<Designation> designations) {
        double confidence = token.confidence();
        for (String variant : Misreadings.of(token.text())) {
            for (Designation designation : designations) {
                if (designation.matches(variant)) {
                    String shown = variant.equals(token.text()) ? token.shown() : variant;
                    return new Candidate(variant, shown, confidence, designation);
                }
            }
            confidence = token.confidence() * MISREAD;
        }
        return null;
    }

    private static boolean better(Candidate a, Candidate b) {
        // A longer designation explains more of what was read: PC200 beats PC20, EC220DL beats EC220.
        return weight(a) > weight(b);
    }

    private static double weight(Candidate candidate) {
        return candidate.confidence() + 0.02 * candidate.text().length();
    }
}
