package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.LetterLikelihoods;
import trackunit.recognition.text.LetterLikelihoods.Beginning;

/** Searches sorted words, letter by letter, for those that a line may say: a beginning that is not likely enough is left at once. */
final class LikelyWords {
    private final String[] words;
    private final double enough;
    private final List<Likely> found = new ArrayList<>();

    private LikelyWords(String[] words, double enough) {
        this.words = words;
        this.enough = enough;
    }

    /**
     * A word that a line may say.
     *
     * @param word the word
     * @param likelihood how likely the line says it as a whole, 0 to 1
     */
    record Likely(String word, double likelihood) {}

    /** Gives the words that are likely enough; none where nothing would be too unlikely. */
    static List<Likely> of(String[] words, LetterLikelihoods likelihoods, double enough) {
        LikelyWords search = new LikelyWords(words, enough);
        if (enough > 0) {
            search.among(0, words.length, 0, likelihoods.begin());
        }
        return search.found;
    }

    /** Goes on with words that have so many letters in common. */
    private void among(int from, int to, int common, Beginning beginning) {
        int at = from;
        while (at < to) {
            if (words[at].length() == common) {
                add(words[at++], beginning.whole());
                continue;
            }
            int end = end(at, to, common);
            Beginning longer = beginning.with(words[at].charAt(common));
            if (longer.most() >= enough) {
                among(at, end, common + 1, longer);
            }
            at = end;
        }
    }

    private void add(String word, double likelihood) {
        if (likelihood >= enough) {
            found.add(new Likely(word, likelihood));
        }
    }

    /** Behind the words that have the next letter in common, too; there may be thousands of them. */
    private int end(int from, int to, int common) {
        char letter = words[from].charAt(common);
        int low = from + 1;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].charAt(common) == letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
