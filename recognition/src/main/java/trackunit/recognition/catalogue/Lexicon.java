package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import trackunit.recognition.text.LetterLikelihoods;
import trackunit.recognition.text.LetterLikelihoods.Beginning;
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

    private record Likely(String word, double likelihood) {}

    /** Gives the word that a line says as a whole, where one is likely beside what was read, and much likelier than any other. */
    Optional<Said> said(Reading reading) {
        if (reading.confidence() < (reading.likelihoods().ofSeveralCuts() ? SURE_OF_SEVERAL_CUTS : SURE)) {
            return Optional.empty();
        }
        double read = reading.likelihoods().likelihood(counted(reading.text()));
        List<Likely> likely = likely(reading.likelihoods(), read * least * RIVALS);
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

    private List<Likely> likely(LetterLikelihoods likelihoods, double enough) {
        List<Likely> likely = new ArrayList<>();
        if (enough > 0) {
            search(0, words.length, 0, likelihoods.begin(), enough, likely);
            likely.removeIf(word -> word.likelihood() < enough);
        }
        return likely;
    }

    /** Goes on with words that have so many letters in common, letter by letter, as long as one of them can be likely enough. */
    private void search(int from, int to, int common, Beginning beginning, double enough, List<Likely> likely) {
        int at = from;
        while (at < to) {
            if (words[at].length() == common) {
                likely.add(new Likely(words[at++], beginning.whole()));
                continue;
            }
            int end = end(at, to, common);
            Beginning longer = beginning.with(words[at].charAt(common));
            if (longer.most() >= enough) {
                search(at, end, common + 1, longer, enough, likely);
            }
            at = end;
        }
    }

    /** Behind the words that have the next letter in common, too. */
    private int end(int from, int to, int common) {
        int end = from + 1;
        while (end < to && words[end].charAt(common) == words[from].charAt(common)) {
            end++;
        }
        return end;
    }
}
