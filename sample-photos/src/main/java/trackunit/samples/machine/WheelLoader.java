package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** A wheel loader of some twenty tonnes, its bucket carried low. */
final class WheelLoader {

    private static final double SIDE = 0.92;
    private static final double OUTER = 1.45;
    private static final Point2 FRONT_AXLE = new Point2(-1.75, 0.84);
    private static final Point2 REAR_AXLE = new Point2(1.55, 0.84);
    private static final Profile HOOD =
            Profile.of("0.74,1.5 3.1,1.5 3.55,1.55 3.5,2.45 3.3,2.62 0.74,2.78").rounded(0.12);
    private static final Profile WEIGHT =
            Profile.of("2.55,0.75 3.55,0.75 3.7,0.95 3.7,1.54 2.3,1.54").rounded(0.12);
    private static final Profile FENDER =
            Profile.of("0.5,1.3 0.72,1.73 2.35,1.73 2.6,1.4 2.6,1.5 2.42,1.8 0.66,1.8 0.4,1.3");
    private static final String LADDER = "-0.3,1.5 0.2,1.5 0.2,0.95 -0.3,0.95 -0.3,0.7 0.2,0.7 0.2,0.5 -0.3,0.5";
    private static final String HANDRAIL = "0.85,2.78 0.85,3.08 3.2,2.95 3.2,2.64";

    private final Markings markings;
    private final Livery livery;

    private WheelLoader(Markings markings) {
        this.markings = markings;
        livery = markings.livery();
    }

    static Machine build(Markings markings, Random pose) {
        WheelLoader loader = new WheelLoader(markings);
        List<Part> parts = new ArrayList<>(loader.rear());
        parts.addAll(LoaderArms.posed(pose).parts(markings));
        parts.addAll(new Cab(-0.75, 0.70, 1.55, 3.35, -0.78, 0.78).parts(markings));
        parts.addAll(Wheels.pair(FRONT_AXLE, 0.84, 0.9, OUTER, loader.livery.body()));
        parts.addAll(Wheels.pair(REAR_AXLE, 0.84, 0.9, OUTER, loader.livery.body()));
        return new Machine(parts);
    }

    private List<Part> rear() {
        Solid fender = Solid.of(FENDER, SIDE, OUTER, Material.BLACK);
        return List.of(
                Solid.across(Profile.box(-0.5, 0.6, 2.5, 1.5), 0.5, Material.BLACK),
                weight(),
                hood(),
                fender,
                fender.opposite(),
                Solid.of(Profile.box(1.6, 2.7, 1.74, 3.25), 0.2, 0.34, Material.BLACK),
                Rail.of(0.045, 1.0, LADDER),
                Rail.of(0.035, SIDE - 0.06, HANDRAIL));
    }

    private Part weight() {
        return Solid.across(WEIGHT, SIDE + 0.12, livery.base())
                .with(markings.onBase(Place.LOW, Field.level(3.12, 1.18, 0.85, 0.2)));
    }

    private Part hood() {
        return Solid.across(HOOD, SIDE, livery.body())
                .trim(Profile.box(0.80, 2.145, 3.45, 2.155), Material.BLACK)
                .trim(Profile.box(2.335, 1.56, 2.345, 2.145), Material.BLACK)
                .with(louvres())
                .with(markings.onBody(Place.SIDE, Field.level(2.10, 2.38, 2.30, 0.30)))
                .with(markings.onBody(Place.REAR, Field.level(1.56, 1.96, 1.40, 0.25)));
    }

    private static Stream<Trim> louvres() {
        return IntStream.range(0, 4)
                .mapToObj(i -> Profile.box(2.45, 1.66 + i * 0.08, 3.35, 1.70 + i * 0.08))
                .map(slat -> new Trim(slat, Material.BLACK));
    }
}
