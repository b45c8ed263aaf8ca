package trackunit.samples.machine;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/**
 * The front half of a wheel loader: frame, lift arms, bucket.
 *
 * @param lift how far the arms are raised, in radians
 */
record LoaderArms(double lift) {

    private static final Point2 PIVOT = new Point2(-1.05, 2.15);
    private static final Point2 LOWERED = new Point2(-3.2, 0.66);
    private static final Profile FRAME = Profile.of("-2.3,0.6 -0.55,0.6 -0.55,1.5 -0.8,2.4 -1.3,2.4 -1.7,1.4 -2.3,1.2");
    private static final Profile FENDER =
            Profile.of("-0.85,1.40 -1.0,1.80 -1.45,1.80 -1.45,1.73 -1.05,1.73 -0.93,1.38");
    private static final Profile BUCKET = Profile.of("0.12,0.42 0.2,0.1 0.02,-0.42 -0.35,-0.52 -1.35,-0.46 -1.35,-0.40"
                    + " -0.5,-0.30 -0.35,0.05 -0.55,0.75 -0.42,0.78")
            .rounded(0.06);

    static LoaderArms posed(Random pose) {
        return new LoaderArms(pose.nextDouble() * 0.30 - 0.05);
    }

    List<Part> parts(Markings markings) {
        Livery livery = markings.livery();
        Point2 pin = LOWERED.turned(-lift, PIVOT);
        Point2 bow = PIVOT.towards(pin, 0.55).moved(-0.12, 0.26);
        Solid arm = Solid.of(arm(pin, bow), 0.45, 0.66, livery.frame());
        Solid fender = Solid.of(FENDER, 0.9, 1.45, Material.BLACK);
        Profile rocker = Profile.beam(bow.moved(-0.2, 0.6), bow.moved(-0.1, -0.3), 0.24, 0.3);
        Field field = Field.along(PIVOT.moved(0, 0.02), bow.moved(0, 0.02), 0.95, 0.22);
        return Stream.of(
                        List.of(Solid.across(FRAME, 0.4, livery.frame()), arm.opposite()),
                        Hydraulics.pair(new Point2(-1.0, 1.2), PIVOT.towards(pin, 0.72), 0.09, 0.3),
                        Hydraulics.single(new Point2(-1.1, 2.3), bow.moved(-0.2, 0.55), 0.1),
                        List.of(Solid.across(rocker, 0.14, livery.frame())),
                        List.of(arm.with(markings.onFrame(Place.BOOM, field)), fender, fender.opposite()),
                        List.of(Solid.across(bucket(pin), 1.58, livery.base())))
                .<Part>flatMap(List::stream)
                .toList();
    }

    private static Profile arm(Point2 pin, Point2 bow) {
        return new Profile(List.of(
                        PIVOT.moved(0.24, -0.05),
                        PIVOT.moved(0, 0.24),
                        bow.moved(-0.05, 0.28),
                        pin.moved(-0.2, 0.14),
                        pin.moved(-0.02, -0.2),
                        bow.moved(-0.02, -0.26)))
                .rounded(0.14);
    }

    private Profile bucket(Point2 pin) {
        return BUCKET.moved(pin.x(), pin.y()).turned(-lift - 0.12, pin);
    }
}
