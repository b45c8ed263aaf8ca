package trackunit.samples.space;

import java.util.Collection;

/**
 * The space that something takes, by its extreme corners.
 *
 * @param low the corner where all coordinates are smallest
 * @param high the corner where all coordinates are largest
 */
public record Box(Point3 low, Point3 high) {

    /** The smallest box around some points. */
    public static Box around(Collection<Point3> points) {
        Point3 low = points.stream().reduce(Box::lower).orElseThrow();
        Point3 high = points.stream().reduce(Box::upper).orElseThrow();
        return new Box(low, high);
    }

    /**
     * Whether this one hides nothing of the other, because a plane keeps them apart and the eye is on the other's side.
     */
    public boolean isBehind(Box other, Point3 eye) {
        return isBehind(low.z(), high.z(), other.low.z(), other.high.z(), eye.z())
                || isBehind(low.x(), high.x(), other.low.x(), other.high.x(), eye.x())
                || isBehind(low.y(), high.y(), other.low.y(), other.high.y(), eye.y());
    }

    private static boolean isBehind(double low, double high, double otherLow, double otherHigh, double eye) {
        return high <= otherLow && eye >= high || low >= otherHigh && eye <= low;
    }

    private static Point3 lower(Point3 a, Point3 b) {
        return new Point3(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.min(a.z(), b.z()));
    }

    private static Point3 upper(Point3 a, Point3 b) {
        return new Point3(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), Math.max(a.z(), b.z()));
    }
}
