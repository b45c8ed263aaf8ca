package trackunit.samples.space;

import java.util.Collection;
import java.util.List;

/** A pinhole camera: restricted to one plane, its projection is the homography of that plane. */
public final class Camera {

    /** How far up the machine the camera points, in metres. */
    private static final double AIM = 1.9;

    private final boolean mirrored;
    private final Point3 eye;
    private final Point3 ahead;
    private final Point3 right;
    private final Point3 up;
    private final double focal;
    private final Point2 centre;

    private Camera(Viewpoint view, double focal, Point2 centre) {
        double yaw = StrictMath.toRadians(view.yaw());
        double roll = StrictMath.toRadians(view.roll());
        mirrored = view.facesRight();
        eye = new Point3(
                view.distance() * StrictMath.sin(yaw), view.eyeHeight(), view.distance() * StrictMath.cos(yaw));
        ahead = new Point3(0, AIM, 0).minus(eye).unit();
        Point3 level = ahead.cross(new Point3(0, 1, 0)).unit();
        Point3 upright = level.cross(ahead);
        right = level.times(StrictMath.cos(roll)).plus(upright.times(StrictMath.sin(roll)));
        up = right.cross(ahead);
        this.focal = focal;
        this.centre = centre;
    }

    /** A camera that has all the points within a frame, given in pixels by its edges. */
    public static Camera framing(Viewpoint view, Collection<Point3> points, Frame frame) {
        Camera bare = new Camera(view, 1, new Point2(0, 0));
        List<Point2> seen = points.stream().map(bare::project).toList();
        double left = seen.stream().mapToDouble(Point2::x).min().orElseThrow();
        double width = seen.stream().mapToDouble(Point2::x).max().orElseThrow() - left;
        double top = seen.stream().mapToDouble(Point2::y).min().orElseThrow();
        double height = seen.stream().mapToDouble(Point2::y).max().orElseThrow() - top;
        double focal = Math.min(frame.width() / width, frame.height() / height);
        double x = frame.left() + (frame.width() - focal * width) / 2 - focal * left;
        double y = frame.top() + (frame.height() - focal * height) - focal * top;
        return new Camera(view, focal, new Point2(x, y));
    }

    /** Where a point of the machine's space lies in the picture. */
    public Point2 project(Point3 point) {
        return projectGround(mirror(point));
    }

    /** Where a point of the ground's space lies in the picture. */
    public Point2 projectGround(Point3 point) {
        Point3 way = point.minus(eye);
        double size = groundScale(point);
        return new Point2(centre.x() + size * way.dot(right), centre.y() - size * way.dot(up));
    }

    /** The direction in which a pixel looks; its length along the camera's axis is one. */
    public Point3 ray(double x, double y) {
        return ahead.plus(right.times((x - centre.x()) / focal)).plus(up.times((centre.y() - y) / focal));
    }

    /** Where the camera is, in the machine's space. */
    public Point3 eye() {
        return mirror(eye);
    }

    /** Where the camera is, in the ground's space, which is never mirrored. */
    public Point3 standpoint() {
        return eye;
    }

    /** How many pixels a metre takes at a point of the machine's space. */
    public double scale(Point3 point) {
        return groundScale(mirror(point));
    }

    /** How many pixels a metre takes at a point of the ground's space. */
    public double groundScale(Point3 point) {
        return focal / point.minus(eye).dot(ahead);
    }

    /** Whether the machine looks to the right, so that its space is mirrored (but not what is written on it). */
    public boolean mirrored() {
        return mirrored;
    }

    private Point3 mirror(Point3 point) {
        return mirrored ? new Point3(-point.x(), point.y(), point.z()) : point;
    }
}
