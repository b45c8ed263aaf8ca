package trackunit.samples.machine;

import java.util.List;
import java.util.stream.IntStream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** The two wheels of an axle. */
final class Wheels {

    private static final int LUGS = 26;
    private static final int BOLTS = 10;

    private Wheels() {}

    /** Wheels between two distances from the machine's middle. */
    static List<Part> pair(Point2 axle, double radius, double inner, double outer, Material rim) {
        Solid tyre = Solid.of(Profile.gear(axle, radius, LUGS, 0.035), inner, outer, Material.RUBBER);
        Solid near = tyre.trim(ring(axle, radius, 0.88), Material.TYRE_WALL)
                .trim(ring(axle, radius, 0.60), Material.RUBBER)
                .trim(ring(axle, radius, 0.55), rim)
                .trim(ring(axle, radius, 0.44), Material.BLACK)
                .trim(ring(axle, radius, 0.40), rim)
                .trim(ring(axle, radius, 0.17), Material.STEEL);
        return List.of(
                tyre.opposite(),
                near.with(IntStream.range(0, BOLTS)
                        .mapToObj(i -> axle.moved(radius * 0.29, 0).turned(2 * Math.PI * i / BOLTS, axle))
                        .map(at -> new Trim(Profile.circle(at, radius * 0.035), Material.BLACK))));
    }

    private static Profile ring(Point2 axle, double radius, double part) {
        return Profile.circle(axle, radius * part);
    }
}
