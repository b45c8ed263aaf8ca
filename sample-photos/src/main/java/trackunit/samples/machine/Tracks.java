package trackunit.samples.machine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/**
 * The two tracks of a machine, each a belt round an idler in front and a sprocket behind.
 *
 * @param front where they begin, along the machine
 * @param rear where they end
 * @param height of the belt
 * @param inner their inner distance from the machine's middle
 * @param outer their outer distance from it
 */
record Tracks(double front, double rear, double height, double inner, double outer) {

    private static final double SHOE = 0.085;
    private static final double GROUSER = 0.035;
    private static final double BELT = 0.10;
    private static final int ROLLERS = 7;

    List<Part> parts(Material frame) {
        Solid belt = Solid.of(shoes(), inner, outer, Material.TRACK);
        return List.of(belt.opposite(), dressed(belt, frame));
    }

    private Solid dressed(Solid belt, Material frame) {
        Point2 idler = new Point2(front + height / 2, height / 2);
        Point2 sprocket = new Point2(rear - height / 2, height / 2);
        double radius = height * 0.40;
        return belt.trim(inside(), Material.BLACK)
                .trim(Profile.circle(idler, radius), Material.STEEL)
                .trim(Profile.circle(idler, radius * 0.55), Material.BLACK)
                .trim(Profile.gear(sprocket, radius, 11, 0.05), Material.STEEL)
                .trim(Profile.circle(sprocket, radius * 0.5), frame)
                .with(rollers())
                .trim(beam(), frame);
    }

    private Stream<Trim> rollers() {
        double first = front + height * 0.95;
        double step = (rear - front - height * 1.9) / (ROLLERS - 1);
        return IntStream.range(0, ROLLERS)
                .mapToObj(i -> new Point2(first + step * i, height * 0.22))
                .map(at -> new Trim(Profile.circle(at, height * 0.12), Material.STEEL));
    }

    private Profile beam() {
        double low = height * 0.34;
        double high = height * 0.68;
        return new Profile(List.of(
                new Point2(front + height * 0.7, low),
                new Point2(rear - height * 0.7, low),
                new Point2(rear - height * 0.9, high),
                new Point2(front + height * 0.9, high)));
    }

    private Profile shoes() {
        int edges = (int) (length() / SHOE) / 2 * 2;
        return new Profile(IntStream.range(0, edges)
                .mapToObj(i -> along(length() * i / edges, i % 2 == 0 ? 0 : GROUSER))
                .toList());
    }

    private Profile inside() {
        return new Profile(IntStream.range(0, 64)
                .mapToObj(i -> along(length() * i / 64, BELT))
                .toList());
    }

    private double straight() {
        return rear - front - height;
    }

    private double length() {
        return 2 * straight() + Math.PI * height;
    }

    /** The point that is some way along the belt, from below the idler, by so much inside its outer edge. */
    private Point2 along(double way, double inset) {
        double radius = height / 2;
        double bend = Math.PI * radius;
        Point2 rearEnd = new Point2(rear - radius, radius);
        Point2 frontEnd = new Point2(front + radius, radius);
        if (way < straight()) {
            return new Point2(front + radius + way, inset);
        }
        if (way < straight() + bend) {
            return rearEnd.moved(0, inset - radius).turned((way - straight()) / radius, rearEnd);
        }
        if (way < 2 * straight() + bend) {
            return new Point2(rear - radius - (way - straight() - bend), height - inset);
        }
        return frontEnd.moved(0, radius - inset).turned((way - 2 * straight() - bend) / radius, frontEnd);
    }
}
