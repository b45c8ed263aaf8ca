package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds designations among pieces of text. */
final class ModelMatcher {
    /** What remains of the confidence for each character that had to be taken for another. */
    private static final double MISREAD = 0.85;

    private static final double NUMBER_ALONE = 0.97;
    private static final double AMONG_OTHER_WORDS = 0.92;
    private static final double WITHOUT_NAME = 0.9;
    private static final double WITHOUT_PREFIX = 0.8;

    /** Below this one in two designations on real photos was wrong, and no more than one photo in fifty may be given a wrong one. */
    private static final double LEAST = 0.7;

    /** LC, for long crawlers, stands behind excavators' size codes and behind nothing else. */
    private static final Pattern BEHIND_PREFIX = Pattern.compile("[0-9]{2,4}N?LC[A-Z]{0,2}(-?[0-9]{1,2}[A-Z]?)?");

    /** Below these, a designation does not tell the maker. */
    private static final int SHORTEST_WITHOUT_NAME = 5;

    private static final double LEAST_WITHOUT_NAME = 0.8;

    private final Catalogue catalogue;

    ModelMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

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

        /** Where the same letters may say other designations of the maker, too, each has its share of the confidence. */
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

    /** Gives the likeliest designation of this maker; none where none is sure enough. */
    Optional<Candidate> match(List<Token> tokens, String maker) {
        List<Candidate> candidates =
                tokens.stream().flatMap(token -> match(token, maker).stream()).toList();
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::weight))
                .map(best -> best.beside(candidates))
                .filter(best -> best.confidence() >= LEAST);
    }

    private Optional<Candidate> match(Token token, String maker) {
        Optional<Candidate> exact = candidate(token, token.text(), maker, 1);
        if (exact.isPresent()) {
            return exact;
        }
        return Misreadings.of(token.text()).stream()
                .flatMap(variant ->
                        candidate(token, variant.text(), maker, Math.pow(MISREAD, variant.misread())).stream())
                .findFirst()
                .or(() -> withoutPrefix(token, maker));
    }

    /** Prefixes are printed apart, or smaller, and hidden: 140LCR beside DOOSAN is a DX140LCR. */
    private Optional<Candidate> withoutPrefix(Token token, String maker) {
        return token.exclusive() && BEHIND_PREFIX.matcher(token.text()).matches()
                ? catalogue
                        .designationWithoutPrefix(maker, token.text())
                        .map(found -> new Candidate(found, 0, token.confidence() * WITHOUT_PREFIX, token))
                : Optional.empty();
    }

    private Optional<Candidate> candidate(Token token, String text, String maker, double likeness) {
        int letters = Misreadings.leadingLetters(text).length();
        if (letters < 2 && !token.exclusive()) {
            return Optional.empty();
        }
        double price = (letters == 0 ? NUMBER_ALONE : 1) * (token.exclusive() ? 1 : AMONG_OTHER_WORDS);
        return catalogue
                .designation(maker, text)
                .map(found -> new Candidate(found, letters, token.confidence() * likeness * price, token));
    }

    /** Gives the likeliest designation that is one maker's and nobody else's. */
    Optional<Candidate> matchWithoutName(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.exclusive()
                        && token.readings().size() == 1
                        && token.confidence() >= LEAST_WITHOUT_NAME
                        && token.text().length() >= SHORTEST_WITHOUT_NAME)
                .flatMap(token -> withoutName(token).stream())
                .max(Comparator.comparingDouble(Candidate::weight));
    }

    private Optional<Candidate> withoutName(Token token) {
        List<Designation> designations = catalogue.designations(token.text());
        boolean oneMaker = designations.stream()
                        .map(found -> found.grammar().maker())
                        .distinct()
                        .count()
                == 1;
        return oneMaker && designations.get(0).grammar().tellsMaker()
                ? candidate(token, token.text(), designations.get(0).grammar().maker(), WITHOUT_NAME)
                : Optional.empty();
    }
}
