package trackunit.samples.space;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An outline in the plane of a machine's side, in metres, counter-clockwise.
 *
 * @param points its corners
 */
public record Profile(List<Point2> points) {

    private static final int CURVE_STEPS = 6;
    private static final int CIRCLE_STEPS = 48;

    public Profile {
        List<Point2> ordered = new ArrayList<>(points);
        if (area(ordered) < 0) {
            Collections.reverse(ordered);
        }
        points = List.copyOf(ordered);
    }

    /** The outline through corners written as {@code "x,y x,y ..."}. */
    public static Profile of(String corners) {
        return new Profile(Point2.parse(corners));
    }

    /** An upright rectangle between two corners. */
    public static Profile box(double left, double bottom, double right, double top) {
        return new Profile(List.of(
                new Point2(left, bottom), new Point2(right, bottom), new Point2(right, top), new Point2(left, top)));
    }

    /** A circle. */
    public static Profile circle(Point2 centre, double radius) {
        return gear(centre, radius, CIRCLE_STEPS / 2, 0);
    }

    /** A wheel with lugs: every second corner lies deeper by so much. */
    public static Profile gear(Point2 centre, double radius, int lugs, double depth) {
        List<Point2> points = new ArrayList<>();
        for (int i = 0; i < lugs * 2; i++) {
            double reach = i % 2 == 0 ? radius : radius - depth;
            points.add(centre.moved(reach, 0).turned(Math.PI * i / lugs, centre));
        }
        return new Profile(points);
    }

    /** A beam between two points, with a width at each end. */
    public static Profile beam(Point2 from, Point2 to, double fromWidth, double toWidth) {
        double angle = from.angle(to);
        return new Profile(List.of(
                from.moved(0, -fromWidth / 2).turned(angle, from),
                to.moved(0, -toWidth / 2).turned(angle, to),
                to.moved(0, toWidth / 2).turned(angle, to),
                from.moved(0, fromWidth / 2).turned(angle, from)));
    }

    /** The same outline with its corners rounded off, each by at most so much. */
    public Profile rounded(double radius) {
        List<Point2> round = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point2 corner = points.get(i);
            Point2 start = cut(corner, points.get((i + points.size() - 1) % points.size()), radius);
            Point2 end = cut(corner, points.get((i + 1) % points.size()), radius);
            for (int step = 0; step <= CURVE_STEPS; step++) {
                double part = (double) step / CURVE_STEPS;
                round.add(start.towards(corner, part).towards(corner.towards(end, part), part));
            }
        }
        return new Profile(round);
    }

    /** The same outline elsewhere. */
    public Profile moved(double dx, double dy) {
        return each(point -> point.moved(dx, dy));
    }

    /** The same outline turned about a pivot. */
    public Profile turned(double radians, Point2 pivot) {
        return each(point -> point.turned(radians, pivot));
    }

    /** The outline in space, at one depth. */
    public List<Point3> at(double z) {
        return points.stream().map(point -> new Point3(point.x(), point.y(), z)).toList();
    }

    private Profile each(UnaryOperator<Point2> change) {
        return new Profile(points.stream().map(change).toList());
    }

    private static Point2 cut(Point2 corner, Point2 neighbour, double radius) {
        return corner.towards(neighbour, Math.min(0.5, radius / corner.distance(neighbour)));
    }

    private static double area(List<Point2> points) {
        double area = 0;
        for (int i = 0; i < points.size(); i++) {
            Point2 a = points.get(i);
            Point2 b = points.get((i + 1) % points.size());
            area += a.x() * b.y() - b.x() * a.y();
        }
        return area;
    }
}
