package trackunit.samples.machine;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/**
 * An excavator's boom, stick and bucket.
 *
 * @param foot where the boom is held
 * @param knee where the boom is bent
 * @param tip where the stick is held
 * @param wrist where the bucket is held
 * @param curl how far the bucket is rolled in, in radians
 */
record Linkage(Point2 foot, Point2 knee, Point2 tip, Point2 wrist, double curl) {

    private static final Profile BUCKET = Profile.of(
            "-0.15,0.12 -0.55,0.02 -0.80,-0.35 -0.72,-0.85 -0.3,-1.18 0.3,-1.2 0.42,-1.08 0.2,-0.55 0.18,0.1");
    private static final Profile TEETH = Profile.of("0.2,-1.2 0.62,-1.12 0.66,-1.06 0.36,-1.06");

    static Linkage posed(Random pose) {
        double raise = (pose.nextDouble() - 0.5) * 0.16;
        double reach = (pose.nextDouble() - 0.5) * 0.30;
        Point2 foot = new Point2(-0.75, 1.55);
        Point2 knee = new Point2(-2.35, 4.0).turned(raise, foot);
        Point2 tip = new Point2(-5.45, 4.05).turned(raise, foot);
        Point2 wrist = tip.moved(-0.55, -2.65).turned(reach, tip);
        return new Linkage(foot, knee, tip, wrist, (pose.nextDouble() - 0.5) * 0.5);
    }

    List<Part> parts(Markings markings) {
        Material frame = markings.livery().frame();
        Point2 heel = wrist.towards(tip, 1.27);
        Point2 rocker = wrist.moved(-0.42, 0.30);
        Point2 shoulder = tip.towards(wrist, 0.12).moved(-0.38, 0.25);
        Field field = Field.along(knee.towards(tip, 0.02), tip.towards(knee, 0.15), 0.9, 0.36);
        Solid boom = Solid.across(boom(), 0.3, frame).with(markings.onFrame(Place.BOOM, field.raised(0.06)));
        return Stream.of(
                        List.of(boom),
                        Hydraulics.pair(new Point2(-1.5, 1.3), foot.towards(knee, 0.66), 0.1, 0.4),
                        Hydraulics.single(knee.towards(tip, 0.30).moved(0, 0.52), heel, 0.1),
                        List.of(Solid.across(stick(heel), 0.24, frame)),
                        Hydraulics.single(shoulder, rocker, 0.08),
                        bucket(rocker))
                .<Part>flatMap(List::stream)
                .toList();
    }

    private List<Part> bucket(Point2 rocker) {
        Profile link = Profile.beam(rocker, wrist.moved(-0.1, -0.12), 0.12, 0.12);
        return List.of(
                Solid.across(link, 0.2, Material.STEEL),
                Solid.across(atWrist(TEETH), 0.55, Material.STEEL),
                Solid.across(atWrist(BUCKET.rounded(0.12)), 0.6, Material.WORN_STEEL));
    }

    private Profile boom() {
        Point2 bend = knee.towards(tip, 0.06);
        return new Profile(List.of(
                        foot.moved(0.26, -0.05),
                        foot.moved(-0.26, -0.2),
                        knee.moved(0.1, -0.52),
                        bend.moved(-0.2, -0.42),
                        tip.moved(-0.12, -0.20),
                        tip.moved(-0.16, 0.2),
                        bend.moved(-0.1, 0.46),
                        knee.moved(-0.25, 0.36),
                        knee.moved(0.2, 0.1)))
                .rounded(0.16);
    }

    private Profile stick(Point2 heel) {
        return new Profile(List.of(
                        heel.moved(-0.15, 0.05),
                        heel.moved(0.14, 0.02),
                        tip.moved(0.26, -0.12),
                        wrist.moved(0.14, -0.1),
                        wrist.moved(-0.14, -0.08),
                        tip.moved(-0.36, -0.1)))
                .rounded(0.1);
    }

    private Profile atWrist(Profile piece) {
        return piece.moved(wrist.x(), wrist.y()).turned(curl, wrist);
    }
}
