package trackunit.samples.space;

import java.util.Arrays;
import java.util.List;

/**
 * A point of a plane: of a machine's side (metres, y up) or of a picture (pixels, y down).
 *
 * @param x to the right
 * @param y up in space, down in a picture
 */
public record Point2(double x, double y) {

    /** Points written as {@code "x,y x,y ..."}. */
    public static List<Point2> parse(String points) {
        return Arrays.stream(points.split(" "))
                .map(point -> point.split(","))
                .map(point -> new Point2(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
                .toList();
    }

    /** The point that is away from this one by so much. */
    public Point2 moved(double dx, double dy) {
        return new Point2(x + dx, y + dy);
    }

    /** The point on the way to another one; 0 is here, 1 is there. */
    public Point2 towards(Point2 other, double part) {
        return new Point2(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    /** This point turned about a pivot, counter-clockwise where y is up. */
    public Point2 turned(double radians, Point2 pivot) {
        double sin = StrictMath.sin(radians);
        double cos = StrictMath.cos(radians);
        double dx = x - pivot.x;
        double dy = y - pivot.y;
        return new Point2(pivot.x + dx * cos - dy * sin, pivot.y + dx * sin + dy * cos);
    }

    /** How far it is to another point. */
    public double distance(Point2 other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    /** The angle of the line to another point, in radians. */
    public double angle(Point2 other) {
        return StrictMath.atan2(other.y - y, other.x - x);
    }
}
