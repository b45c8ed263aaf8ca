package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A designation that was read.
 *
 * @param designation the designation
 * @param letters how many letters it begins with
 * @param confidence how sure it is
 * @param token where it was read
 */
record Candidate(Designation designation, int letters, double confidence, Token token) {
    /** A longer designation explains more of what was read; larger letters are the nearer machine's. */
    double weight() {
        return confidence + 0.02 * designation.printed().length() + 0.03 * Math.log1p(token.height());
    }

    /** Where the same letters may say other designations, too, each has its share of the confidence. */
    Candidate beside(List<Candidate> candidates) {
        Map<String, Double> rivals = candidates.stream()
                .filter(this::rivals)
                .collect(Collectors.toMap(
                        rival -> rival.designation.printed(), rival -> rival.token.likelihood(), Math::max));
        double others =
                rivals.values().stream().mapToDouble(Double::doubleValue).sum();
        double share = token.likelihood() / (token.likelihood() + others);
        return new Candidate(designation, letters, confidence * share, token);
    }

    /** A part of what was read is no rival of the whole. */
    private boolean rivals(Candidate other) {
        return token.readings().equals(other.token.readings())
                && token.text().length() == other.token.text().length()
                && !designation.printed().equals(other.designation.printed());
    }
}
