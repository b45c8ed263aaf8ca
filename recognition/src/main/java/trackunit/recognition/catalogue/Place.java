package trackunit.recognition.catalogue;

import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;

/**
 * Where a reading lies, as far as that matters to those around it.
 *
 * @param x of its middle
 * @param y of its middle
 * @param width of its box
 * @param height of its letters
 */
record Place(double x, double y, double width, double height) {
    /** Two readings belong together when the gap between them is less than this many letter heights. */
    private static final double NEAR = 1.6;

    /** A sticker of its own that goes on with a designation may lie further off, and lower or higher. */
    private static final double STICKER_NEAR = 3;

    private static final double STICKER_ASIDE = 1.2;

    static Place of(Reading reading) {
        Corner middle = reading.box().middle();
        return new Place(middle.x(), middle.y(), reading.box().width(), reading.height());
    }

    /** Whether another goes on where this one ends: to its right on its line, or on the line below. */
    boolean goesOn(Place second) {
        double larger = Math.max(height, second.height);
        double gapX = gapX(second);
        boolean sameLine = Math.abs(y - second.y) < larger / 2 && gapX > -larger && gapX < NEAR * larger;
        double gapY = second.y - y - (height + second.height) / 2;
        boolean below = gapY > -larger / 2
                && gapY < NEAR * larger / 2
                && Math.abs(x - second.x) < Math.max(width, second.width);
        return sameLine || below;
    }

    /** Whether another is a sticker that may go on with this one: to its right, a little lower or higher. */
    boolean sticksBy(Place second) {
        double gapX = gapX(second);
        double asideY = Math.abs(y - second.y);
        return gapX > 0 && gapX < STICKER_NEAR * height && asideY < STICKER_ASIDE * height;
    }

    private double gapX(Place second) {
        return second.x - x - (width + second.width) / 2;
    }
}
