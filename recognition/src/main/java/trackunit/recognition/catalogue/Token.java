package trackunit.recognition.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of what was read that may be a designation.
 *
 * @param text in capitals, without blanks, with hyphens only between numbers
 * @param readings the places of the readings that it is made of
 * @param confidence how sure the reading is
 * @param height how high its letters are, in pixels
 * @param likelihood 1 for what was read, less for what it may say instead
 * @param unbroken whether it is one word, without blanks, and without hyphens that are no part of a designation
 * @param exclusive whether nothing else is written beside it, but names of makers and words that go with designations
 */
record Token(
        String text,
        List<Integer> readings,
        double confidence,
        double height,
        double likelihood,
        boolean unbroken,
        boolean exclusive) {
    /** Joining two readings is a guess that costs this much. */
    private static final double JOINED = 0.97;

    /** Sets another reading's token behind this one. */
    Token join(Token next) {
        return new Token(
                Lettering.designation(Lettering.join(text, next.text)),
                Stream.concat(readings.stream(), next.readings.stream()).toList(),
                Math.min(confidence, next.confidence) * JOINED,
                Math.max(height, next.height),
                likelihood * next.likelihood,
                false,
                true);
    }

    /** Whether it was read, and is not what a line may say instead. */
    boolean wasRead() {
        return likelihood == 1;
    }

    /** Whether this is what was read, letter by letter. */
    boolean wasRead(String text) {
        return wasRead() && this.text.equals(text);
    }

    /** Whether it is made of more than one reading. */
    boolean joined() {
        return readings.size() > 1;
    }

    /** Whether it can be a designation at all. */
    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean hasLetter() {
        return text.chars().anyMatch(Character::isLetter);
    }
}
