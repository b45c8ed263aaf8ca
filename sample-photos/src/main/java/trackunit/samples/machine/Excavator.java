package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.samples.space.Profile;

/** A tracked excavator of some twenty tonnes, its boom half raised. */
final class Excavator {

    private static final double SIDE = 1.38;
    private static final Profile HOOD = Profile.of("0.08,1.15 1.74,1.15 1.74,2.32 1.55,2.42 0.08,2.42");
    private static final Profile WEIGHT = Profile.of("1.75,1.05 2.55,1.05 2.85,1.35 2.85,2.15 2.7,2.35 1.75,2.35")
            .rounded(0.18);
    private static final Profile STRIPE = Profile.of("1.82,1.2 2.02,1.2 2.14,1.36 1.94,1.36");
    private static final String HANDRAIL = "0.15,2.44 0.15,2.72 1.5,2.72 1.5,2.44";

    private final Markings markings;
    private final Livery livery;

    private Excavator(Markings markings) {
        this.markings = markings;
        livery = markings.livery();
    }

    static Machine build(Markings markings, Random pose) {
        Excavator excavator = new Excavator(markings);
        List<Part> parts = new ArrayList<>(new Tracks(-2.15, 2.15, 0.98, 0.85, 1.45).parts(excavator.livery.base()));
        parts.addAll(excavator.house());
        parts.addAll(Linkage.posed(pose).parts(markings));
        parts.addAll(new Cab(-1.75, 0.05, 1.18, 2.98, 0.55, SIDE).parts(markings));
        return new Machine(parts);
    }

    private List<Part> house() {
        return List.of(
                Solid.across(Profile.box(-1.0, 0.35, 1.0, 0.8), 0.84, livery.base()),
                Solid.across(Profile.box(-0.75, 0.8, 0.75, 1.02), 0.7, Material.BLACK),
                Solid.across(Profile.box(-1.75, 1.02, 1.74, 1.15), SIDE, Material.BLACK),
                Solid.of(Profile.box(-1.6, 1.16, 0.05, 1.95).rounded(0.05), -SIDE, -0.55, livery.body()),
                hood(),
                weight(),
                Solid.of(Profile.box(0.95, 2.42, 1.08, 2.78), -0.7, -0.58, Material.BLACK),
                Solid.across(Profile.box(0.3, 2.42, 0.8, 2.52).rounded(0.04), 0.9, livery.body()),
                Rail.of(0.035, SIDE - 0.05, HANDRAIL),
                Rail.of(0.035, -SIDE + 0.05, HANDRAIL));
    }

    private Part hood() {
        return Solid.across(HOOD, SIDE, livery.body())
                .trim(Profile.box(0.895, 1.2, 0.905, 1.42), Material.BLACK)
                .trim(Profile.box(0.14, 1.42, 1.70, 1.43), Material.BLACK)
                .trim(Profile.box(0.14, 1.95, 1.70, 1.96), Material.BLACK)
                .with(grille())
                .with(markings.onBody(Place.SIDE, Field.level(0.90, 1.68, 1.5, 0.40)))
                .with(markings.onBody(Place.LOW, Field.level(0.46, 1.29, 0.6, 0.12)));
    }

    private Part weight() {
        return Solid.across(WEIGHT, SIDE, livery.base())
                .with(IntStream.range(0, 4).mapToObj(this::stripe))
                .with(markings.onBase(Place.REAR, Field.level(2.28, 1.85, 0.92, 0.34)));
    }

    private Trim stripe(int number) {
        return new Trim(STRIPE.moved(0.2 * number, 0), number % 2 == 0 ? livery.body() : Material.BLACK);
    }

    private static Stream<Trim> grille() {
        return IntStream.range(0, 5)
                .mapToObj(i -> Profile.box(0.95, 2.03 + i * 0.06, 1.6, 2.06 + i * 0.06))
                .map(slat -> new Trim(slat, Material.BLACK));
    }
}
