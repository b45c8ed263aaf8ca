package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of text on a photo.
 *
 * @param text what it says
 * @param confidence how sure the reading is, 0 to 1
 * @param box where it is, in pixels
 * @param others what else it may say, the likeliest first: only for short lines with doubtful letters, and for lines that may stand on
 *     their heads
 * @param likelihoods how likely each letter is along the line, for lines that are short enough to be a name
 * @param topLeft which corner of the box the top left of the text is, counted clockwise from 0: not the first where it runs up or down,
 *     stands on its head, or was read in a mirror
 */
public record Reading(
        String text, double confidence, TextBox box, List<Other> others, LetterLikelihoods likelihoods, int topLeft) {

    public Reading {
        others = List.copyOf(others);
    }

    /** A reading without doubtful letters. */
    public Reading(String text, double confidence, TextBox box) {
        this(text, confidence, box, List.of());
    }

    /** A reading whose letters' likelihoods are not known. */
    public Reading(String text, double confidence, TextBox box, List<Other> others) {
        this(text, confidence, box, others, LetterLikelihoods.NONE);
    }

    /** A reading that lies as its box does. */
    public Reading(String text, double confidence, TextBox box, List<Other> others, LetterLikelihoods likelihoods) {
        this(text, confidence, box, others, likelihoods, 0);
    }

    /**
     * What a line may say instead.
     *
     * @param text the letters
     * @param likelihood how likely they are beside those that were read, 0 to 1
     */
    public record Other(String text, double likelihood) {}

    /**
     * This reading where it may be another instead, of the same line and no surer. How much less likely the other is, is a guess:
     * the square of the ratio of their confidences.
     */
    Reading orElse(Reading other) {
        double likelihood = Math.pow(other.confidence / confidence, 2);
        List<Other> either = new ArrayList<>(others);
        either.add(new Other(other.text, likelihood));
        other.others.forEach(instead -> either.add(new Other(instead.text, instead.likelihood * likelihood)));
        either.sort(Comparator.comparingDouble(Other::likelihood).reversed());
        return new Reading(text, confidence, box, either, likelihoods, topLeft);
    }

    /** Of two readings of one line the surer one; the first where both are as sure. */
    public static Optional<Reading> surer(Optional<Reading> first, Optional<Reading> second) {
        return confidenceOf(second) > confidenceOf(first) ? second : first;
    }

    /** How sure a reading is; 0 where nothing was read. */
    static double confidenceOf(Optional<Reading> reading) {
        return reading.map(Reading::confidence).orElse(0.0);
    }

    /** The same in a picture that is larger by this factor. */
    public Reading scaled(double factor) {
        return at(box.scaled(factor));
    }

    /** The same at another place. */
    public Reading at(TextBox place) {
        return new Reading(text, confidence, place, others, likelihoods, topLeft);
    }

    /**
     * The same as it is told: its corners clockwise from the top left of the text. Matching wants those of the box, whose width and
     * height are the picture's.
     */
    public Reading fromItsTopLeft() {
        List<Corner> corners = new ArrayList<>(box.corners());
        Collections.rotate(corners, -topLeft);
        return new Reading(text, confidence, new TextBox(corners), others, likelihoods, 0);
    }

    /** The same with what its line says when it is cut out otherwise. */
    public Reading cutOtherwise(LetterLikelihoods others) {
        return new Reading(text, confidence, box, this.others, likelihoods.and(others), topLeft);
    }

    /** How high the letters are, in pixels. */
    public double height() {
        return box.letterHeight();
    }
}
