package trackunit.recognition.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import trackunit.recognition.catalogue.LikelyWords.Likely;
import trackunit.recognition.text.Reading;

/**
 * Words of which a line may say one. Which one is asked of the likelihoods that the reader gave to all letters, not of the letters
 * that it chose.
 */
final class Lexicon {
    /** A line that was read less surely says nothing. */
    private static final double SURE = 0.6;

    /** And so of one that was cut out in more than one way. */
    static final double SURE_OF_SEVERAL_CUTS = 0.5;

    /** Beside what was read; of words that were less likely on photos, as many were wrong as right. */
    private static final double LEAST = 0.0025;

    /** Words that are so much less likely than the least likely one that is told still take their share of the likelihood. */
    private static final double RIVALS = 0.1;

    /** Where two words are about as likely, neither is said. */
    private static final double LEAST_SHARE = 0.8;

    /** What is left of the confidence of a word of which letters were read otherwise. */
    private static final double READ_OTHERWISE = 0.85;

    private static final Pattern NOT_COUNTED = Pattern.compile("[^A-Za-z0-9]");

    private final String[] words;
    private final double least;

    /** Takes words in capitals and digits. */
    Lexicon(Collection<String> words) {
        this(words, LEAST);
    }

    /** Takes words in capitals and digits, and how likely one must be beside what was read. */
    Lexicon(Collection<String> words, double least) {
        this.words = words.stream().distinct().sorted().toArray(String[]::new);
        this.least = least;
    }

    /**
     * A word that a line says.
     *
     * @param word the word
     * @param confidence how sure that is, 0 to 1: its share of the likelihood of all of them, less as letters were read otherwise
     */
    record Said(String word, double confidence) {}

    /** Gives the word that a line says as a whole, where one is likely beside what was read, and much likelier than any other. */
    Optional<Said> said(Reading reading) {
        if (reading.confidence() < (reading.likelihoods().ofSeveralCuts() ? SURE_OF_SEVERAL_CUTS : SURE)) {
            return Optional.empty();
        }
        double read = reading.likelihoods().likelihood(counted(reading.text()));
        List<Likely> likely = LikelyWords.of(words, reading.likelihoods(), read * least * RIVALS);
        double sum = likely.stream().mapToDouble(Likely::likelihood).sum();
        return likely.stream()
                .max(Comparator.comparingDouble(Likely::likelihood))
                .filter(best -> best.likelihood() >= read * least)
                .filter(best -> best.likelihood() >= sum * LEAST_SHARE)
                .map(best -> new Said(best.word(), READ_OTHERWISE * best.likelihood() / sum));
    }

    /** The letters of a text whose likelihoods are kept: for the others, as for an accented one, there is a gap. */
    private static String counted(String text) {
        return NOT_COUNTED.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
