package trackunit.samples.machine;

import java.util.List;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/**
 * A driver's cab: panels below, glass above, a roof.
 *
 * @param front where its front is, along the machine
 * @param rear where it ends
 * @param floor its lower edge
 * @param roof its upper edge
 * @param far its far side
 * @param near its near side
 */
record Cab(double front, double rear, double floor, double roof, double far, double near) {

    private static final double PLATE = 0.04;
    private static final double PILLAR = 0.09;
    private static final double LEAN = 0.12;
    private static final double HEADER = 0.14;

    /** Its parts; something may be written below the door's window. */
    List<Part> parts(Markings markings) {
        Material body = markings.livery().body();
        Profile lower = Profile.box(front + 0.02, floor, rear, sill());
        Profile windows = leaning(front + 0.03, sill(), rear, roof, LEAN);
        Profile mirror = slab(front - 0.16, roof - 0.72, front - 0.04, roof - 0.34);
        return List.of(
                Solid.of(lower, far, near - PLATE, body),
                Solid.of(windows, far, near - PLATE, Material.GLASS),
                side(body, markings),
                Solid.of(slab(front + LEAN - 0.14, roof, rear + 0.04, roof + 0.09), far - 0.03, near + 0.03, body),
                onRoof(front + LEAN, 0.2, near - 0.3, Material.LAMP),
                onRoof(rear - 0.2, 0.3, far + 0.2, Material.BEACON),
                Solid.of(mirror, near + 0.02, near + 0.22, Material.BLACK));
    }

    private Solid onRoof(double left, double height, double across, Material lamp) {
        return Solid.of(slab(left, roof + 0.09, left + 0.12, roof + height), across, across + 0.14, lamp);
    }

    private Solid side(Material body, Markings markings) {
        double door = front + (rear - front) * 0.60;
        double top = roof - HEADER;
        Profile windscreen = leaning(front + PILLAR, sill(), door - PILLAR / 2, top, LEAN * 0.6)
                .rounded(0.07);
        double lower = sill() - floor;
        Field field = Field.level((front + door) / 2, floor + lower * 0.45, (door - front) * 0.8, lower * 0.3);
        return Solid.of(leaning(front, floor, rear, roof, LEAN).rounded(0.08), near - PLATE, near, body)
                .trim(windscreen, Material.GLASS)
                .trim(
                        leaning(door + PILLAR / 2, sill() + 0.12, rear - PILLAR, top, 0)
                                .rounded(0.07),
                        Material.GLASS)
                .trim(glint(front + PILLAR + 0.1, sill() + 0.1, top - 0.06), Material.GLINT)
                .trim(Profile.box(door - 0.012, floor + 0.05, door + 0.012, sill()), Material.BLACK)
                .trim(Profile.box(door - 0.2, sill() - 0.14, door - 0.06, sill() - 0.09), Material.BLACK)
                .with(markings.onBody(Place.DOOR, field));
    }

    private double sill() {
        return floor + (roof - floor) * 0.36;
    }

    private static Profile slab(double left, double bottom, double right, double top) {
        return Profile.box(left, bottom, right, top).rounded(0.03);
    }

    private static Profile leaning(double left, double bottom, double right, double top, double lean) {
        return new Profile(List.of(
                new Point2(left, bottom),
                new Point2(right, bottom),
                new Point2(right, top),
                new Point2(left + lean, top)));
    }

    private static Profile glint(double left, double bottom, double top) {
        return new Profile(List.of(
                new Point2(left, bottom),
                new Point2(left + 0.12, bottom),
                new Point2(left + 0.42, top),
                new Point2(left + 0.22, top)));
    }
}
