package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A designation that was read.
 *
 * @param designation the designation
 * @param known whether a machine of this designation is known to have been built
 * @param letters how many letters it begins with
 * @param confidence how sure it is
 * @param token where it was read
 */
record Candidate(Designation designation, boolean known, int letters, double confidence, Token token) {
    /** So likely is a designation that only the grammar fits beside one that is known. */
    private static final double UNKNOWN = 0.15;

    /** One that a line says as a whole, though other letters were read. */
    static Candidate said(Designation designation, String text, double confidence, Inscription inscription) {
        List<Integer> readings = List.of(inscription.index());
        double height = inscription.reading().height();
        Token token = new Token(text, readings, confidence, height, confidence, true, true);
        return new Candidate(designation, true, Misreadings.leadingLetters(text).length(), confidence, token);
    }

    /** A longer designation explains more of what was read; larger letters are the nearer machine's. */
    double weight() {
        return confidence + 0.02 * designation.printed().length() + 0.03 * Math.log1p(token.height());
    }

    /** Where the same letters may say other designations, too, each has its share of the confidence. */
    Candidate beside(List<Candidate> candidates) {
        Map<String, Double> rivals = candidates.stream()
                .filter(this::rivals)
                .collect(Collectors.toMap(rival -> rival.designation.printed(), Candidate::likelihood, Math::max));
        double others =
                rivals.values().stream().mapToDouble(Double::doubleValue).sum();
        double share = likelihood() / (likelihood() + others);
        return new Candidate(designation, known, letters, confidence * share, token);
    }

    /** Whether another reads this one with its range's name before it: the 55U of a ZAXIS55U is no designation of its own. */
    boolean isEndOf(Candidate other) {
        return other.token.readings().size() > token.readings().size()
                && other.token.readings().containsAll(token.readings())
                && other.designation.printed().endsWith(designation.printed());
    }

    private double likelihood() {
        return known ? token.likelihood() : UNKNOWN * token.likelihood();
    }

    /** A part of what was read is no rival of the whole. */
    private boolean rivals(Candidate other) {
        return token.readings().equals(other.token.readings())
                && token.text().length() == other.token.text().length()
                && !designation.printed().equals(other.designation.printed());
    }
}
