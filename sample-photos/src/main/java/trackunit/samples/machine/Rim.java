package trackunit.samples.machine;

import java.awt.Color;
import trackunit.samples.space.Point2;

/**
 * How the edge between a solid's near side and the faces behind it looks: bright where it catches the sky, else dark.
 *
 * @param catchesSky whether it faces up
 */
record Rim(boolean catchesSky) {

    private static final double FACING_UP = 0.3;
    private static final Color SHADE = new Color(15, 12, 10, 95);

    /** The edge between two corners of an outline, which runs counter-clockwise. */
    static Rim of(Point2 from, Point2 to) {
        return new Rim(from.x() - to.x() > FACING_UP * from.distance(to));
    }

    Color color(Material material) {
        return catchesSky ? new Color(255, 255, 250, (int) (Math.min(0.4, material.gloss()) * 250)) : SHADE;
    }
}
