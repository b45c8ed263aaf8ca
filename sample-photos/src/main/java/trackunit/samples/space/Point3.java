package trackunit.samples.space;

/**
 * A point or direction in space, in metres.
 *
 * @param x along the machine; its front is where x is small
 * @param y up from the ground
 * @param z across the machine, towards the viewer
 */
public record Point3(double x, double y, double z) {

    /** The sum of both. */
    public Point3 plus(Point3 other) {
        return new Point3(x + other.x, y + other.y, z + other.z);
    }

    /** The way from the other point to this one. */
    public Point3 minus(Point3 other) {
        return new Point3(x - other.x, y - other.y, z - other.z);
    }

    /** This direction, longer or shorter. */
    public Point3 times(double factor) {
        return new Point3(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    public double dot(Point3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product. */
    public Point3 cross(Point3 other) {
        return new Point3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The same direction, one metre long. */
    public Point3 unit() {
        return times(1 / Math.sqrt(dot(this)));
    }
}
