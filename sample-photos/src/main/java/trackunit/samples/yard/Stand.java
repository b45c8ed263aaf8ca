package trackunit.samples.yard;

import trackunit.samples.space.Point2;

/**
 * Where the photographer stands: takes the machine's side to the picture.
 *
 * @param width of the picture, in pixels
 * @param height of the picture
 * @param zoom how much of the picture the machine fills, 0 to 1
 * @param yaw how far the photographer walked round, in degrees
 * @param pitch how far the camera looks down, in degrees
 * @param roll how crooked it is held, in degrees
 */
record Stand(int width, int height, double zoom, double yaw, double pitch, double roll) {
    private static final Point2 MIDDLE = new Point2(2, 1.4);
    /** From the machine, in metres; nearer is more perspective. */
    private static final double DISTANCE = 7;

    /** Where a point of the machine's side is seen. */
    Point2 project(Point2 point) {
        Point2 turned = point.turned(StrictMath.toRadians(roll), MIDDLE).moved(-MIDDLE.x(), -MIDDLE.y());
        double depth = DISTANCE
                + turned.x() * StrictMath.sin(StrictMath.toRadians(yaw))
                + turned.y() * StrictMath.sin(StrictMath.toRadians(pitch));
        double size = zoom * Math.min(width / 4.4, height / 3.3) * DISTANCE / depth;
        return new Point2(
                width * 0.5 + size * turned.x() * StrictMath.cos(StrictMath.toRadians(yaw)),
                height * 0.52 - size * turned.y() * StrictMath.cos(StrictMath.toRadians(pitch)));
    }
}
