package trackunit.samples.machine;

import trackunit.samples.lettering.Typeface;

/**
 * What is written at one place.
 *
 * @param text what it says
 * @param typeface in which letters
 * @param size how much of the place it fills, 0 to 1
 * @param plated whether it stands on a white plate, as a sticker does
 */
public record Marking(String text, Typeface typeface, double size, boolean plated) {

    /** Upright letters that fill the place. */
    public static Marking of(String text) {
        return new Marking(text, Typeface.SANS, 1, false);
    }

    /** A sticker: upright letters on a white plate. */
    public static Marking sticker(String text) {
        return new Marking(text, Typeface.NARROW, 1, true);
    }

    /** The same in slanted letters. */
    public Marking slanted() {
        return new Marking(text, Typeface.SLANTED, size, plated);
    }

    /** The same, smaller or larger. */
    public Marking sized(double newSize) {
        return new Marking(text, typeface, newSize, plated);
    }
}
