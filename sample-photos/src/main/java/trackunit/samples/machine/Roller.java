package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** A single drum roller. */
final class Roller {

    private static final double SIDE = 0.86;
    private static final Point2 DRUM = new Point2(-1.65, 0.76);
    private static final Point2 REAR_AXLE = new Point2(1.5, 0.74);
    private static final Profile HOOD = Profile.of("0.62,1.05 2.5,1.05 2.8,1.3 2.75,1.95 2.55,2.08 0.62,2.18")
            .rounded(0.10);
    private static final Profile FRAME = Profile.of("-2.62,0.6 -0.5,0.6 -0.4,0.75 -0.4,1.0 -0.6,1.04 -2.62,1.04")
            .rounded(0.08);
    private static final String HANDRAIL = "0.72,2.18 0.72,2.5 2.4,2.42 2.4,2.1";

    private final Markings markings;
    private final Livery livery;

    private Roller(Markings markings) {
        this.markings = markings;
        livery = markings.livery();
    }

    static Machine build(Markings markings, Random pose) {
        Roller roller = new Roller(markings);
        List<Part> parts = new ArrayList<>(roller.front());
        parts.addAll(roller.rear());
        parts.addAll(new Cab(-0.55, 0.6, 1.12, 2.95, -0.76, 0.76).parts(markings));
        parts.addAll(Wheels.pair(REAR_AXLE, 0.74, 0.62, 1.06, roller.livery.body()));
        return new Machine(parts);
    }

    private List<Part> front() {
        Solid side = Solid.of(FRAME, 1.08, 1.2, livery.body());
        return List.of(
                side.opposite(),
                Solid.across(Profile.circle(DRUM, 0.76), 1.05, Material.WORN_STEEL),
                Solid.across(Profile.box(-2.75, 0.62, -2.62, 1.02), 1.2, livery.body()),
                Solid.across(Profile.box(-0.4, 0.62, -0.26, 1.02), 1.2, livery.body()),
                side.trim(Profile.circle(DRUM.moved(0, 0.06), 0.16), Material.BLACK)
                        .with(markings.onBody(Place.BOOM, Field.level(-0.94, 0.82, 0.86, 0.22))),
                Solid.across(Profile.box(-0.3, 0.55, 0.8, 1.12), 0.4, Material.BLACK));
    }

    private List<Part> rear() {
        return List.of(
                Solid.across(Profile.box(0.5, 0.5, 2.4, 1.05), 0.5, Material.BLACK),
                hood(),
                Solid.of(Profile.box(1.4, 2.1, 1.52, 2.6), -0.3, -0.18, Material.BLACK),
                Rail.of(0.035, SIDE - 0.05, HANDRAIL));
    }

    private Part hood() {
        return Solid.across(HOOD, SIDE, livery.body())
                .trim(Profile.box(1.76, 1.3, 1.77, 2.1), Material.BLACK)
                .with(louvres())
                .with(markings.onBody(Place.SIDE, Field.level(1.20, 1.78, 0.98, 0.28)))
                .with(markings.onBody(Place.REAR, Field.level(2.25, 1.78, 0.85, 0.24)));
    }

    private static Stream<Trim> louvres() {
        return IntStream.range(0, 3)
                .mapToObj(i -> Profile.box(1.95, 1.30 + i * 0.09, 2.6, 1.34 + i * 0.09))
                .map(slat -> new Trim(slat, Material.BLACK));
    }
}
