package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trackunit.recognition.text.EditDistance;

/** Finds designations among pieces of text. */
final class ModelMatcher {
    /** What remains of the confidence for each character that had to be taken for another. */
    private static final double MISREAD = 0.85;

    private static final double NUMBER_ALONE = 0.97;
    private static final double AMONG_OTHER_WORDS = 0.92;
    private static final double WITHOUT_PREFIX = 0.8;
    private static final double WITHOUT_MARKS = 0.8;
    private static final double MISREAD_RANGE = 0.95;

    /** A range's name of so many letters is no other's with one of them misread. */
    private static final int SHORTEST_RANGE = 5;

    /** Below this one in two designations on real photos was wrong, and no more than one photo in fifty may be given a wrong one. */
    static final double LEAST = 0.65;

    /** A line may say this instead, and nothing speaks for it but a maker's grammar. */
    private static final double UNKNOWN_INSTEAD = 0.75;

    /** LC, for long crawlers, stands behind excavators' size codes and behind nothing else. */
    private static final Pattern BEHIND_PREFIX = Pattern.compile("[0-9]{2,4}N?LC[A-Z]{0,2}(-?[0-9]{1,2}[A-Z]?)?");

    /** A size code with a suffix: 410G, A40G. */
    private static final Pattern SUFFIXED = Pattern.compile("[A-Z]?[0-9]{2,4}([A-Z]{1,3})(-?[0-9]{1,2})?");

    private final Catalogue catalogue;

    ModelMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Gives the likeliest designation of this maker; none where none is sure enough. */
    Optional<Candidate> match(List<Token> tokens, String maker) {
        List<Candidate> candidates =
                tokens.stream().flatMap(token -> match(token, maker).stream()).toList();
        return candidates.stream()
                .filter(candidate ->
                        candidates.stream().noneMatch(other -> other.confidence() >= LEAST && candidate.isEndOf(other)))
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
                .reduce(ModelMatcher::likelier)
                .or(() -> withMisreadRange(token, maker))
                .or(() -> withoutPrefix(token, maker))
                .or(() -> withoutMarks(token, maker));
    }

    private static Candidate likelier(Candidate first, Candidate other) {
        boolean better = other.confidence() == first.confidence() && other.known() && !first.known();
        return better ? other : first;
    }

    /** ZAVIS 35U and ZA/IS 55U are a ZAXIS 35U and 55U. */
    private Optional<Candidate> withMisreadRange(Token token, String maker) {
        String range = token.text().replaceFirst("[0-9].*", "");
        if (!token.wasRead() || range.length() < SHORTEST_RANGE) {
            return Optional.empty();
        }
        return catalogue.prefixes(maker).stream()
                .filter(prefix -> prefix.length() >= SHORTEST_RANGE && EditDistance.between(range, prefix) == 1)
                .flatMap(prefix ->
                        catalogue.designation(maker, prefix + token.text().substring(range.length())).stream())
                .findFirst()
                .map(found -> candidate(found, token, range.length(), MISREAD_RANGE));
    }

    /** Prefixes are printed apart, or smaller, and hidden: 140LCR beside DOOSAN is a DX140LCR. */
    private Optional<Candidate> withoutPrefix(Token token, String maker) {
        return token.exclusive() && BEHIND_PREFIX.matcher(token.text()).matches()
                ? catalogue
                        .designationWithoutPrefix(maker, token.text())
                        .map(found -> candidate(found, token, 0, WITHOUT_PREFIX))
                : Optional.empty();
    }

    /** What the maker built, where marks beside it were read as letters; where it built longer ones, too, its end is no mark. */
    private Optional<Candidate> withoutMarks(Token token, String maker) {
        if (!token.exclusive() || !token.unbroken() || !token.wasRead() || isMeasure(token.text())) {
            return Optional.empty();
        }
        return Marks.without(token.text()).stream()
                .filter(rest -> !rest.behind() || !catalogue.knowsLonger(maker, rest.text()))
                .flatMap(rest -> withoutMarks(token, rest.text(), maker).stream())
                .findFirst();
    }

    private Optional<Candidate> withoutMarks(Token token, String rest, String maker) {
        int letters = Misreadings.leadingLetters(rest).length();
        return catalogue
                .designation(maker, rest)
                .filter(catalogue::knows)
                .map(found -> candidate(found, token, letters, WITHOUT_MARKS));
    }

    /** What a maker may mean by a text that stands for a token's; likeness is 1 where it is the same. */
    Optional<Candidate> candidate(Token token, String text, String maker, double likeness) {
        int letters = Misreadings.leadingLetters(text).length();
        boolean standsOut = letters >= 2 || token.exclusive();
        double price = (letters == 0 ? NUMBER_ALONE : 1) * (token.exclusive() ? 1 : AMONG_OTHER_WORDS);
        return catalogue
                .designation(maker, text)
                .filter(found -> standsOut || token.wasRead(text) && isNoMeasure(text) && catalogue.knows(found))
                .map(found -> candidate(found, token, letters, likeness * price));
    }

    /** MALLEN 410G is a firm's word and a machine, for nothing is measured in G. */
    private boolean isNoMeasure(String text) {
        return SUFFIXED.matcher(text).matches() && !isMeasure(text);
    }

    /** Whether a number with a unit behind it looks like this: 950KG. */
    boolean isMeasure(String text) {
        Matcher suffixed = SUFFIXED.matcher(text);
        return suffixed.matches() && catalogue.bystanders().units().contains(suffixed.group(1));
    }

    private Candidate candidate(Designation designation, Token token, int letters, double price) {
        boolean known = catalogue.knows(designation);
        double doubt = known || token.wasRead() ? 1 : UNKNOWN_INSTEAD;
        return new Candidate(designation, known, letters, token.confidence() * price * doubt, token);
    }
}
