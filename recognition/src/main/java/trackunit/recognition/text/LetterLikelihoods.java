package trackunit.recognition.text;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How likely a line says a word other than the one that was read: the mean of what the ways in which the line was cut out of the photo
 * say.
 *
 * @param cuts what was read of each of them; none of a line that was not read step by step, or is too long to be a name
 */
public record LetterLikelihoods(List<LetterSteps> cuts) {
    /** Of a line of which nothing but its text is known. */
    public static final LetterLikelihoods NONE = new LetterLikelihoods(List.of());

    public LetterLikelihoods {
        cuts = List.copyOf(cuts);
    }

    /** Takes the likelihoods of the characters out of those of all letters that a model knows, read of one cut. */
    static LetterLikelihoods of(Latin latin, TextModels.Plane all) {
        return new LetterLikelihoods(List.of(LetterSteps.of(latin, all)));
    }

    /** These, and those of the same line cut out otherwise. */
    LetterLikelihoods and(LetterLikelihoods others) {
        return new LetterLikelihoods(
                Stream.concat(cuts.stream(), others.cuts.stream()).toList());
    }

    /** Whether the line was cut out in more than one way. */
    public boolean ofSeveralCuts() {
        return cuts.size() > 1;
    }

    /** The beginning of every word: no letter yet. */
    public Beginning begin() {
        return new Beginning(cuts.stream().map(LetterSteps::begin).toList());
    }

    /** How likely the line says this and nothing else, 0 to 1; the word is in capitals and digits. */
    public double likelihood(String word) {
        Beginning beginning = begin();
        for (int i = 0; i < word.length(); i++) {
            beginning = beginning.with(word.charAt(i));
        }
        return beginning.whole();
    }

    /** The beginning of a word. */
    public static final class Beginning {
        private final List<LetterSteps.Beginning> ofCuts;

        private Beginning(List<LetterSteps.Beginning> ofCuts) {
            this.ofCuts = ofCuts;
        }

        /** This one and a letter more. */
        public Beginning with(char letter) {
            return new Beginning(ofCuts.stream().map(cut -> cut.with(letter)).toList());
        }

        /** No word that begins so is likelier. */
        public double most() {
            return mean(LetterSteps.Beginning::most);
        }

        /** How likely the line says this and nothing more. */
        public double whole() {
            return mean(LetterSteps.Beginning::whole);
        }

        private double mean(ToDoubleFunction<LetterSteps.Beginning> likelihood) {
            return ofCuts.stream().mapToDouble(likelihood).average().orElse(0);
        }
    }
}
