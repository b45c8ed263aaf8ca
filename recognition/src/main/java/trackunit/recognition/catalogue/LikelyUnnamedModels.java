package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what one maker alone is known to have built where neither a maker's name nor a designation was read, but letters say one: T8290 is
 * Takeuchi's TB290. Thread-safe.
 */
final class LikelyUnnamedModels {
    /** Letters and digits: a number alone stands on many machines. */
    private static final Pattern TELLING = Pattern.compile("(?=.*[A-Z])(?=.*[0-9]).{5,}");

    /** Beside what was read: nothing else speaks for the maker. */
    private static final double LEAST = 0.05;

    private final Catalogue catalogue;
    private final Map<String, Listed> listed = new HashMap<>();
    private final Lexicon lexicon;

    LikelyUnnamedModels(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Brand brand : catalogue.brands()) {
            catalogue.knownByLetters(brand.name()).forEach((letters, text) -> add(brand.name(), letters, text));
        }
        this.lexicon = new Lexicon(listed.keySet(), LEAST);
    }

    /**
     * A designation by its letters.
     *
     * @param maker who built such a machine
     * @param text as grammars want it
     * @param alone whether nobody else did
     */
    private record Listed(String maker, String text, boolean alone) {
        Listed notAlone() {
            return new Listed(maker, text, false);
        }
    }

    private void add(String maker, String letters, String text) {
        if (TELLING.matcher(letters).matches()) {
            listed.merge(letters, new Listed(maker, text, true), (one, other) -> one.notAlone());
        }
    }

    /**
     * Gives the likeliest designation that one of the readings may say as a whole: of lines that were cut out in more than one way;
     * none where none is sure enough.
     */
    Optional<Candidate> match(List<Inscription> inscriptions) {
        return inscriptions.stream()
                .filter(inscription -> inscription.reading().likelihoods().ofSeveralCuts())
                .flatMap(inscription -> match(inscription).stream())
                .max(Comparator.comparingDouble(Candidate::confidence))
                .filter(best -> best.confidence() >= ModelMatcher.LEAST);
    }

    private Optional<Candidate> match(Inscription inscription) {
        return lexicon.said(inscription.reading())
                .filter(said -> listed.get(said.word()).alone())
                .flatMap(said -> candidate(listed.get(said.word()), said, inscription));
    }

    private Optional<Candidate> candidate(Listed found, Lexicon.Said said, Inscription inscription) {
        double confidence = UnnamedModelMatcher.WITHOUT_NAME * said.confidence();
        return catalogue
                .designation(found.maker(), found.text())
                .map(designation -> Candidate.said(designation, found.text(), confidence, inscription));
    }
}
