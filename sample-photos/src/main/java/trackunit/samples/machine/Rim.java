package trackunit.samples.machine;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Point3;
import trackunit.samples.space.Profile;

/**
 * How the edge between a solid's near side and the faces behind it looks: bright where it catches the sky, else dark.
 *
 * @param catchesSky whether it faces up
 */
record Rim(boolean catchesSky) {

    private static final double FACING_UP = 0.3;
    private static final Color SHADE = new Color(15, 12, 10, 95);

    /** Hands on each stretch of an outline that looks the same, so that translucent strokes do not overlap. */
    static void stretches(Profile outline, double z, BiConsumer<Rim, List<Point3>> use) {
        List<Point3> corners = outline.at(z);
        List<Point3> stretch = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Rim rim = at(outline, i);
            int next = (i + 1) % corners.size();
            stretch.add(corners.get(i));
            if (next == 0 || !rim.equals(at(outline, next))) {
                stretch.add(corners.get(next));
                use.accept(rim, List.copyOf(stretch));
                stretch.clear();
            }
        }
    }

    Color color(Material material) {
        return catchesSky ? new Color(255, 255, 250, (int) (Math.min(0.4, material.gloss()) * 250)) : SHADE;
    }

    /** The edge that begins at one corner of an outline, which runs counter-clockwise. */
    private static Rim at(Profile outline, int corner) {
        Point2 from = outline.points().get(corner);
        Point2 to = outline.points().get((corner + 1) % outline.points().size());
        return new Rim(from.x() - to.x() > FACING_UP * from.distance(to));
    }
}
