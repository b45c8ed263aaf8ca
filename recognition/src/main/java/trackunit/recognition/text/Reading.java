package trackunit.recognition.text;

/**
 * A line of text on a photo.
 *
 * @param text what it says
 * @param confidence how sure the reading is, 0 to 1
 * @param box where it is, in pixels
 */
public record Reading(String text, double confidence, TextBox box) {

    /** The same in a picture that is larger by this factor. */
    public Reading scaled(double factor) {
        return new Reading(text, confidence, box.scaled(factor));
    }

    /** How high the letters are, in pixels. */
    public double height() {
        return Math.min(box.width(), box.height());
    }
}
