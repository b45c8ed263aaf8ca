package trackunit.samples.machine;

import java.util.List;
import trackunit.samples.space.Point3;

/**
 * One of the faces between the two ends of a solid.
 *
 * @param corners the near edge, counter-clockwise round the solid, then the far one back
 */
record Face(List<Point3> corners) {

    /** Points outwards; a rounded corner may have edges of no length, which face nowhere. */
    Point3 normal() {
        Point3 edge = corners.get(1).minus(corners.get(0));
        double length = Math.max(1e-9, Math.sqrt(edge.dot(edge)));
        return new Point3(edge.y() / length, -edge.x() / length, 0);
    }

    boolean faces(Point3 eye) {
        return normal().dot(eye.minus(corners.get(0))) > 0;
    }

    /** How far its middle is from the eye, squared. */
    double distance(Point3 eye) {
        Point3 way = corners.get(0).plus(corners.get(2)).times(0.5).minus(eye);
        return way.dot(way);
    }
}
