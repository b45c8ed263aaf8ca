package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a maker is known to have built where nothing that was read surely enough is a designation of this maker, but letters may say one:
 * SY5008 on a Sany is an SY500H. Thread-safe.
 */
final class LikelyModelMatcher {
    /** Of shorter ones a maker has so many that some other is always likely. */
    private static final int SHORTEST = 5;

    /** What is left of the confidence of a designation of which letters were read otherwise. */
    private static final double READ_OTHERWISE = 0.85;

    private final Catalogue catalogue;
    private final Map<String, Listed> listed = new ConcurrentHashMap<>();

    LikelyModelMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a maker is known to have built.
     *
     * @param texts the designations as grammars want them, by their letters
     * @param lexicon the letters
     */
    private record Listed(Map<String, String> texts, Lexicon lexicon) {}

    /** Gives the likeliest designation of this maker that one of the readings may say as a whole. */
    Optional<Candidate> match(List<Inscription> inscriptions, String maker) {
        return inscriptions.stream()
                .flatMap(inscription -> match(inscription, maker).stream())
                .max(Comparator.comparingDouble(Candidate::confidence));
    }

    private Optional<Candidate> match(Inscription inscription, String maker) {
        Listed known = listed.computeIfAbsent(maker, this::listed);
        return known.lexicon()
                .said(inscription.reading())
                .filter(said -> !isBeginningOfLonger(said.word(), known.texts().get(said.word()), inscription, maker))
                .flatMap(said -> candidate(known.texts().get(said.word()), said, inscription, maker));
    }

    /** Where letters are left over, the maker's next longer designation is as likely. */
    private boolean isBeginningOfLonger(String word, String text, Inscription inscription, String maker) {
        boolean lettersLeft =
                word.length() < Lettering.plain(inscription.reading().text()).length();
        return lettersLeft && catalogue.knowsLonger(maker, text);
    }

    private Optional<Candidate> candidate(String text, Lexicon.Said said, Inscription inscription, String maker) {
        double confidence = READ_OTHERWISE * said.share();
        Token token = new Token(
                text,
                List.of(inscription.index()),
                confidence,
                inscription.reading().height(),
                said.share(),
                true,
                true);
        int letters = Misreadings.leadingLetters(text).length();
        return catalogue.designation(maker, text).map(found -> new Candidate(found, true, letters, confidence, token));
    }

    /** Of a number alone its hyphen must have been read, as 525-60 is no 52560. */
    private static boolean hasLetter(String letters) {
        return letters.chars().anyMatch(Character::isLetter);
    }

    private Listed listed(String maker) {
        Map<String, String> texts = new TreeMap<>();
        for (String printed : catalogue.known(maker)) {
            String text = Lettering.designation(Lettering.word(Lettering.capitals(printed)));
            String letters = Lettering.plain(text);
            if (letters.length() >= SHORTEST && hasLetter(letters)) {
                texts.merge(letters, text, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return new Listed(texts, new Lexicon(texts.keySet()));
    }
}
