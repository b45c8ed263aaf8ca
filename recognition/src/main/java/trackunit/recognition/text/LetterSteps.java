package trackunit.recognition.text;

import java.util.Arrays;

/**
 * How likely each character of designations is at each step along a line that was cut out of a photo. It can be asked how likely the line
 * says a word other than the one that was read: the sum over all the ways in which the word may stand there (CTC's forward variables;
 * Graves et al., 2006).
 *
 * @param steps step by step, the likelihoods of {@code A} to {@code Z}, small letters among them, and {@code 0} to {@code 9}; what is
 *     left of each step's 1 is a gap, a hyphen or a letter of another script
 */
public record LetterSteps(float[][] steps) {
    /** No letter is impossible: a word of which one does not fit at all is unlikely, no more. */
    private static final double LEAST = 1e-6;

    private static final int NO_LETTER = -1;

    /** Takes the likelihoods of the characters out of those of all letters that a model knows. */
    static LetterSteps of(Latin latin, TextModels.Plane all) {
        float[][] steps = new float[all.rows()][Latin.CHARACTERS.length()];
        for (int step = 0; step < steps.length; step++) {
            double[] likelihoods = latin.likelihoods(all.values(), step * all.columns());
            for (int letter = 0; letter < likelihoods.length; letter++) {
                steps[step][letter] = (float) likelihoods[letter];
            }
        }
        return new LetterSteps(steps);
    }

    /** The beginning of every word: no letter yet. */
    Beginning begin() {
        double[] gaps = new double[steps.length];
        double[] onlyGaps = new double[steps.length];
        for (int step = 0; step < steps.length; step++) {
            gaps[step] = gap(steps[step]);
            onlyGaps[step] = gaps[step] * (step > 0 ? onlyGaps[step - 1] : 1);
        }
        return new Beginning(gaps, NO_LETTER, new double[steps.length], onlyGaps, 1);
    }

    private static double gap(float[] letters) {
        double sum = 0;
        for (float letter : letters) {
            sum += letter;
        }
        return Math.max(LEAST, 1 - sum);
    }

    /** The beginning of a word: how likely the line up to each step says it. */
    final class Beginning {
        private final double[] gaps;
        private final int last;
        private final double[] endingInLetter;
        private final double[] endingInGap;
        private final double most;

        private Beginning(double[] gaps, int last, double[] endingInLetter, double[] endingInGap, double most) {
            this.gaps = gaps;
            this.last = last;
            this.endingInLetter = endingInLetter;
            this.endingInGap = endingInGap;
            this.most = most;
        }

        /** This one and a letter more. */
        Beginning with(char letter) {
            int next = Latin.CHARACTERS.indexOf(letter);
            double[] inLetter = new double[steps.length];
            double[] inGap = new double[steps.length];
            double arrived = 0;
            for (int step = 0; step < steps.length; step++) {
                double here = Math.max(LEAST, steps[step][next]);
                double arrives = here * before(step, next);
                arrived += arrives;
                inLetter[step] = arrives + (step > 0 ? here * inLetter[step - 1] : 0);
                inGap[step] = step > 0 ? gaps[step] * (inLetter[step - 1] + inGap[step - 1]) : 0;
            }
            return new Beginning(gaps, next, inLetter, inGap, arrived);
        }

        /** How likely another letter may come at a step; the same one once more needs a gap between. */
        private double before(int step, int next) {
            if (step == 0) {
                return last == NO_LETTER ? 1 : 0;
            }
            return endingInGap[step - 1] + (last == next ? 0 : endingInLetter[step - 1]);
        }

        /** No word that begins so is likelier. */
        double most() {
            return most;
        }

        /** How likely the line says this and nothing more. */
        double whole() {
            int end = steps.length - 1;
            return end < 0 ? 0 : endingInLetter[end] + endingInGap[end];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterSteps likelihoods && Arrays.deepEquals(steps, likelihoods.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(steps);
    }

    @Override
    public String toString() {
        return "LetterSteps[steps=" + steps.length + "]";
    }
}
