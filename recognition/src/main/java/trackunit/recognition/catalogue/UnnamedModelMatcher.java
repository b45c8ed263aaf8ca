package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds designations where no maker's name was read, or half of one: only what was read letter by letter counts then. */
final class UnnamedModelMatcher {
    /** What is left of the confidence without a name. */
    static final double WITHOUT_NAME = 0.9;

    private static final double WITH_HALF_A_NAME = 0.85;

    /** Below these a designation that only a grammar fits does not tell the maker. */
    private static final int SHORTEST_UNLISTED = 5;

    private static final double LEAST = 0.8;

    /**
     * Letters, digits and a suffix (EX135US-5), or a size code with a suffix (430E, 3CX): where a machine of such a designation was
     * built, it is no fleet number. Sockets and lamps say 400V, 125A and 100W, tanks say 210 L.
     */
    private static final Pattern UNLIKE_OTHER_NUMBERS = Pattern.compile(
            "([A-Z]{1,3}[0-9]{2,4}(-[0-9]{1,2}|[A-Z]{1,3}(-?[0-9]{1,2})?)|[0-9]{3,4}[A-Z]{2,3}(-?[0-9]{1,2})?)[A-Z]{0,2}"
                    + "|[0-9]{3}[B-HJ-UX-Z]|[0-9][A-Z]{2}");

    /** A prefix may be printed apart, as in PC and 18MR; what is made of more is a guess. */
    private static final int PIECES = 2;

    private final Catalogue catalogue;
    private final ModelMatcher models;

    UnnamedModelMatcher(Catalogue catalogue, ModelMatcher models) {
        this.catalogue = catalogue;
        this.models = models;
    }

    /** Gives the likeliest designation of this maker that was read letter by letter and is more than a number. */
    Optional<Candidate> withHalfName(List<Token> tokens, String maker) {
        return tokens.stream()
                .filter(token -> token.hasLetter() && token.confidence() >= LEAST)
                .flatMap(token -> models.candidate(token, token.text(), maker, WITH_HALF_A_NAME).stream())
                .max(Comparator.comparingDouble(Candidate::weight));
    }

    /** Gives the likeliest designation that is one maker's and nobody else's, read letter by letter. */
    Optional<Candidate> withoutName(List<Token> tokens) {
        List<Token> apart = tokens.stream()
                .filter(token -> token.exclusive() && token.readings().size() <= PIECES)
                .toList();
        return apart.stream()
                .filter(token -> token.wasRead() && token.confidence() >= LEAST)
                .flatMap(token -> ofOneMaker(token).stream())
                .max(Comparator.comparingDouble(Candidate::weight))
                .map(best ->
                        best.beside(apart.stream().flatMap(this::ofAnyMaker).toList()))
                .filter(best -> best.confidence() >= ModelMatcher.LEAST);
    }

    private Stream<Candidate> ofAnyMaker(Token token) {
        return catalogue.designations(token.text()).stream()
                .map(found -> new Candidate(found, catalogue.knows(found), 0, 0, token));
    }

    private Optional<Candidate> ofOneMaker(Token token) {
        return makerAlone(token).flatMap(maker -> models.candidate(token, token.text(), maker, WITHOUT_NAME));
    }

    /** The one maker that built such a machine, where it cannot be another number either; else the one whose grammars say so. */
    private Optional<String> makerAlone(Token token) {
        List<Designation> fitting = catalogue.designations(token.text());
        List<Designation> listed = fitting.stream().filter(catalogue::knows).toList();
        if (!listed.isEmpty() && isUnlikeOtherNumbers(token)) {
            return only(listed);
        }
        boolean tells = !token.joined()
                && token.text().length() >= SHORTEST_UNLISTED
                && fitting.stream().anyMatch(found -> found.grammar().tellsMaker());
        return tells ? only(fitting) : Optional.empty();
    }

    private boolean isUnlikeOtherNumbers(Token token) {
        boolean mayBeMeasure = !token.unbroken() && models.isMeasure(token.text());
        return UNLIKE_OTHER_NUMBERS.matcher(token.text()).matches() && !mayBeMeasure;
    }

    private static Optional<String> only(List<Designation> designations) {
        List<String> makers = designations.stream()
                .map(found -> found.grammar().maker())
                .distinct()
                .toList();
        return makers.size() == 1 ? Optional.of(makers.get(0)) : Optional.empty();
    }
}
