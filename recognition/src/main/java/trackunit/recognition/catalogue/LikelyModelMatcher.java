package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import trackunit.recognition.text.Reading;

/**
 * Finds what a maker is known to have built where nothing that was read surely enough is a designation of this maker, but letters may say one:
 * SY5008 on a Sany is an SY500H. Thread-safe.
 */
final class LikelyModelMatcher {
    /** Of shorter ones a maker has so many that some other is always likely. */
    private static final int LONG = 5;

    /** So short a designation is told only of lines that were cut out in more than one way, and read surely. */
    private static final int SHORT = 4;

    private static final double SURE = 0.8;

    private final Catalogue catalogue;
    private final Map<String, Listed> listed = new ConcurrentHashMap<>();

    LikelyModelMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a maker is known to have built.
     *
     * @param texts the designations as grammars want them, by their letters
     * @param longer the letters of those that are long enough
     * @param all the letters of short ones, too
     */
    private record Listed(Map<String, String> texts, Lexicon longer, Lexicon all) {
        Optional<Lexicon.Said> said(Reading reading) {
            boolean sure = reading.likelihoods().ofSeveralCuts() && reading.confidence() >= SURE;
            return longer.said(reading).or(() -> sure ? all.said(reading) : Optional.empty());
        }
    }

    /** Gives the likeliest designation of this maker that one of the readings may say as a whole. */
    Optional<Candidate> match(List<Inscription> inscriptions, String maker) {
        return inscriptions.stream()
                .flatMap(inscription -> match(inscription, maker).stream())
                .max(Comparator.comparingDouble(Candidate::confidence));
    }

    private Optional<Candidate> match(Inscription inscription, String maker) {
        Listed known = listed.computeIfAbsent(maker, this::listed);
        return known.said(inscription.reading())
                .flatMap(said -> candidate(known.texts().get(said.word()), said, inscription, maker));
    }

    private Optional<Candidate> candidate(String text, Lexicon.Said said, Inscription inscription, String maker) {
        return catalogue
                .designation(maker, text)
                .filter(found -> !isBeginningOfLonger(text, said, inscription, maker))
                .map(found -> Candidate.said(found, text, said.confidence(), inscription));
    }

    /** Where letters are left over, the maker's next longer designation is as likely. */
    private boolean isBeginningOfLonger(String text, Lexicon.Said said, Inscription inscription, String maker) {
        String read = Lettering.plain(inscription.reading().text());
        return said.word().length() < read.length() && catalogue.knowsLonger(maker, text);
    }

    /** Of a number alone its hyphen must have been read, as 525-60 is no 52560. */
    private static boolean hasLetter(String letters) {
        return letters.chars().anyMatch(Character::isLetter);
    }

    private Listed listed(String maker) {
        Map<String, String> texts = catalogue.knownByLetters(maker);
        List<String> all = texts.keySet().stream()
                .filter(letters -> letters.length() >= SHORT && hasLetter(letters))
                .toList();
        List<String> longer =
                all.stream().filter(letters -> letters.length() >= LONG).toList();
        return new Listed(texts, new Lexicon(longer), new Lexicon(all));
    }
}
