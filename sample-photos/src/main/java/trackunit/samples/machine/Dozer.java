package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** A tracked dozer with its blade close to the ground. */
final class Dozer {

    private static final double SIDE = 0.72;
    private static final Profile HOOD =
            Profile.of("-1.95,0.9 0.05,0.9 0.05,2.12 -1.75,1.98 -1.95,1.8").rounded(0.06);
    private static final Profile TANK =
            Profile.of("1.3,1.1 1.95,1.1 2.05,1.3 2.0,2.1 1.3,2.15").rounded(0.08);
    private static final Profile BLADE = Profile.of(
                    "-3.05,0.0 -2.85,0.0 -2.62,0.5 -2.72,1.25 -2.9,1.4 -2.86,1.1 -2.8,0.6")
            .rounded(0.03);
    private static final Profile RIPPER = Profile.of("1.9,0.6 2.5,0.75 2.75,0.7 2.85,0.2 2.75,0.2 2.6,0.55 1.9,0.4");

    private final Markings markings;
    private final Livery livery;

    private Dozer(Markings markings) {
        this.markings = markings;
        livery = markings.livery();
    }

    static Machine build(Markings markings, Random pose) {
        Dozer dozer = new Dozer(markings);
        List<Part> parts = new ArrayList<>(new Tracks(-1.95, 1.95, 1.0, 0.78, 1.28).parts(dozer.livery.base()));
        parts.add(Solid.across(Profile.box(-1.6, 0.35, 1.9, 0.9), 0.77, Material.BLACK));
        parts.add(dozer.hood());
        parts.add(dozer.tank());
        parts.add(Solid.across(RIPPER, 0.3, dozer.livery.base()));
        parts.addAll(new Cab(0.06, 1.28, 1.12, 3.0, -0.8, 0.8).parts(markings));
        parts.addAll(dozer.blade(0.25 * pose.nextDouble()));
        return new Machine(parts);
    }

    private Part hood() {
        return Solid.across(HOOD, SIDE, livery.body())
                .with(grille())
                .with(markings.onBody(Place.BOOM, Field.level(-0.85, 1.78, 1.45, 0.25)))
                .with(markings.onBody(Place.SIDE, Field.level(-0.55, 1.36, 0.95, 0.28)));
    }

    private Part tank() {
        return Solid.across(TANK, SIDE, livery.body())
                .with(markings.onBody(Place.REAR, Field.level(1.65, 1.7, 0.56, 0.2)));
    }

    private List<Part> blade(double lift) {
        Point2 pin = new Point2(-0.2, 0.5);
        Profile arm = Profile.beam(pin, new Point2(-2.75, 0.42 + lift), 0.26, 0.24);
        Solid near = Solid.of(arm, 1.3, 1.46, livery.body());
        List<Part> parts = new ArrayList<>(List.of(near.opposite(), near));
        parts.addAll(Hydraulics.pair(new Point2(-1.98, 1.6), new Point2(-2.7, 0.9 + lift), 0.07, 0.85));
        parts.add(Solid.across(BLADE.moved(0, lift), 1.72, livery.body()));
        parts.add(Solid.of(Profile.box(-1.2, 2.0, -1.06, 2.75), 0.1, 0.24, Material.BLACK));
        return parts;
    }

    private static Stream<Trim> grille() {
        return IntStream.range(0, 5)
                .mapToObj(i -> Profile.box(-1.8, 1.16 + i * 0.08, -1.2, 1.20 + i * 0.08))
                .map(slat -> new Trim(slat, Material.BLACK));
    }
}
