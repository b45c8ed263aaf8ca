package trackunit.samples.machine;

import java.util.List;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Point3;

/**
 * A bent rod: a handrail, a ladder, a hose.
 *
 * @param points its bends
 * @param thickness in metres
 * @param material what it is made of
 */
record Rail(List<Point3> points, double thickness, Material material) implements Part {

    Rail {
        points = List.copyOf(points);
    }

    /** A black rod at one depth, through points written as {@code "x,y x,y ..."}. */
    static Rail of(double thickness, double z, String bends) {
        return new Rail(
                Point2.parse(bends).stream()
                        .map(bend -> new Point3(bend.x(), bend.y(), z))
                        .toList(),
                thickness,
                Material.BLACK);
    }

    @Override
    public void paint(Brush brush) {
        brush.rod(points, thickness, material);
    }

    @Override
    public void castShadow(Brush brush) {
        brush.rod(points.stream().map(brush::fallen).toList(), thickness, Material.BLACK);
    }
}
