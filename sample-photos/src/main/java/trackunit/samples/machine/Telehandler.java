package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** A telescopic handler, its boom raised, with forks. */
final class Telehandler {

    private static final Point2 FRONT_AXLE = new Point2(-1.5, 0.62);
    private static final Point2 REAR_AXLE = new Point2(1.4, 0.62);
    private static final Point2 PIVOT = new Point2(2.05, 2.3);
    private static final double BOOM_LENGTH = 4.5;
    private static final double SIDE = 1.15;
    private static final Profile CHASSIS = Profile.of("-2.2,0.5 2.1,0.5 2.35,0.8 2.35,1.15 -2.3,1.15 -2.3,0.7");
    private static final Profile COVER =
            Profile.of("0.86,1.15 2.35,1.15 2.35,1.8 2.2,2.0 0.86,2.0").rounded(0.08);
    private static final Profile FORK = Profile.of("-1.3,-0.02 -0.06,-0.02 -0.06,0.75 0,0.75 0,-0.1 -1.3,-0.06");

    private final Markings markings;
    private final Livery livery;
    private final double raised;

    private Telehandler(Markings markings, Random pose) {
        this.markings = markings;
        livery = markings.livery();
        raised = 0.36 + 0.12 * pose.nextDouble();
    }

    static Machine build(Markings markings, Random pose) {
        Telehandler handler = new Telehandler(markings, pose);
        List<Part> parts = new ArrayList<>(handler.chassis());
        parts.addAll(handler.boom());
        parts.addAll(handler.forks());
        parts.addAll(new Cab(-0.85, 0.78, 0.85, 2.62, 0.36, SIDE).parts(markings));
        parts.addAll(Wheels.pair(FRONT_AXLE, 0.62, 0.75, 1.18, Material.WHITE));
        parts.addAll(Wheels.pair(REAR_AXLE, 0.62, 0.75, 1.18, Material.WHITE));
        return new Machine(parts);
    }

    private List<Part> chassis() {
        Profile guard = Profile.of("-2.2,1.2 -2.1,1.36 -0.95,1.36 -0.88,1.2 -0.95,1.28 -2.05,1.28");
        Solid fender = Solid.of(guard, 0.7, 1.18, Material.BLACK);
        return List.of(
                Solid.across(CHASSIS, 0.7, livery.base()),
                Solid.across(Profile.of("1.6,1.15 2.4,1.15 2.3,2.4 1.9,2.5"), 0.34, livery.base()),
                Solid.of(Profile.box(-0.8, 0.6, 0.86, 1.1), -1.1, -0.5, livery.base()),
                cover(),
                fender,
                fender.opposite());
    }

    private Part cover() {
        return Solid.of(COVER, 0.36, SIDE, livery.body())
                .trim(Profile.box(0.9, 1.62, 2.3, 1.63), Material.BLACK)
                .with(markings.onBody(Place.REAR, Field.level(1.58, 1.80, 1.2, 0.19)))
                .with(markings.onBody(Place.SIDE, Field.level(1.60, 1.42, 1.35, 0.26)));
    }

    private List<Part> boom() {
        Solid outer = Solid.across(section(-0.3, BOOM_LENGTH, 0.52), 0.26, livery.frame());
        Field field = Field.along(at(BOOM_LENGTH * 0.99), at(BOOM_LENGTH * 0.40), 0.9, 0.30);
        List<Part> parts = new ArrayList<>(Hydraulics.single(new Point2(1.0, 1.3), at(2.0), 0.1));
        parts.add(Solid.across(section(BOOM_LENGTH, BOOM_LENGTH + 0.9, 0.34), 0.19, livery.base()));
        parts.add(Solid.across(section(BOOM_LENGTH, BOOM_LENGTH + 0.45, 0.42), 0.22, livery.frame()));
        parts.add(outer.with(markings.onFrame(Place.BOOM, new Field(field.centre(), field.width(), 0.3, -raised))));
        return parts;
    }

    private List<Part> forks() {
        Point2 head = at(BOOM_LENGTH + 0.9).moved(-0.2, -0.75);
        Solid fork = Solid.of(FORK.moved(head.x(), head.y()), 0.3, 0.42, Material.STEEL);
        Profile carriage = Profile.box(head.x(), head.y() + 0.05, head.x() + 0.1, head.y() + 0.7);
        return List.of(
                Solid.across(
                        Profile.beam(at(BOOM_LENGTH + 0.8), head.moved(0.08, 0.4), 0.3, 0.22), 0.16, livery.base()),
                Solid.across(carriage, 0.62, Material.BLACK),
                fork.opposite(),
                fork);
    }

    private Profile section(double from, double to, double height) {
        return Profile.beam(at(from), at(to), height, height);
    }

    /** The point of the boom's axis so far from its pivot. */
    private Point2 at(double way) {
        return PIVOT.moved(-way, 0).turned(-raised, PIVOT);
    }
}
