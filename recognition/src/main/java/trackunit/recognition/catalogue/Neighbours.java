package trackunit.recognition.catalogue;

import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;

/** Tells which readings belong together on the machine. */
final class Neighbours {
    /** Two readings belong together when the gap between them is less than this many letter heights. */
    private static final double NEAR = 1.6;

    /** A sticker of its own that goes on with a designation may lie further off, and lower or higher. */
    private static final double STICKER_NEAR = 3;

    private static final double STICKER_ASIDE = 1.2;

    private Neighbours() {}

    /** Whether the second reading goes on where the first ends: to its right on its line, or on the line below. */
    static boolean goesOn(Reading first, Reading second) {
        Corner a = first.box().middle();
        Corner b = second.box().middle();
        double height = Math.max(first.height(), second.height());
        double gapX = gapX(first, second);
        boolean sameLine = Math.abs(a.y() - b.y()) < height / 2 && gapX > -height && gapX < NEAR * height;
        double gapY = b.y() - a.y() - (first.height() + second.height()) / 2;
        boolean below = gapY > -height / 2
                && gapY < NEAR * height / 2
                && Math.abs(a.x() - b.x())
                        < Math.max(first.box().width(), second.box().width());
        return sameLine || below;
    }

    /** Whether the second reading is a sticker that may go on with the first: to its right, a little lower or higher. */
    static boolean sticksBy(Reading first, Reading second) {
        double height = first.height();
        double gapX = gapX(first, second);
        double asideY =
                Math.abs(first.box().middle().y() - second.box().middle().y());
        return gapX > 0 && gapX < STICKER_NEAR * height && asideY < STICKER_ASIDE * height;
    }

    private static double gapX(Reading first, Reading second) {
        return second.box().middle().x()
                - first.box().middle().x()
                - (first.box().width() + second.box().width()) / 2;
    }
}
