package trackunit.samples.machine;

import java.util.List;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** Hydraulic cylinders. */
final class Hydraulics {

    private static final double BARREL = 0.58;

    private Hydraulics() {}

    /** One cylinder in the machine's middle. */
    static List<Part> single(Point2 from, Point2 to, double radius) {
        return at(from, to, radius, -radius, radius);
    }

    /** Two cylinders, so far from the machine's middle. */
    static List<Part> pair(Point2 from, Point2 to, double radius, double apart) {
        List<Part> far = at(from, to, radius, -apart - radius, -apart + radius);
        List<Part> near = at(from, to, radius, apart - radius, apart + radius);
        return List.of(far.get(0), far.get(1), near.get(0), near.get(1));
    }

    private static List<Part> at(Point2 from, Point2 to, double radius, double far, double near) {
        Point2 gland = from.towards(to, BARREL);
        Solid rod = Solid.of(Profile.beam(gland, to, radius, radius), far * 0.9 + near * 0.1, near, Material.CHROME)
                .trim(Profile.circle(to, radius * 1.1), Material.STEEL);
        Solid barrel = Solid.of(Profile.beam(from, gland, radius * 2, radius * 2), far, near, Material.BLACK)
                .trim(Profile.circle(from, radius * 1.1), Material.STEEL);
        return List.of(rod, barrel);
    }
}
