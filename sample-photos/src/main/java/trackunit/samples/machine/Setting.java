package trackunit.samples.machine;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Point3;

/**
 * How letters are set on a machine: takes outlines from the font's plane through the machine's space to the picture.
 *
 * @param brush knows the camera
 * @param field where the letters stand
 * @param z how deep the surface lies
 * @param size of a capital, in metres
 * @param bounds of the letters, where a capital is 1 high
 */
record Setting(Brush brush, Field field, double z, double size, Rectangle2D bounds) {

    /** How far a curve of a letter may be off, in heights of a capital. */
    private static final double FLATNESS = 0.01;

    /** The outline as it is seen; curves become lines first, since only lines stay what they are in perspective. */
    Path2D project(Shape outline) {
        Path2D seen = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            Point2 to = project(at[0], at[1]);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> seen.moveTo(to.x(), to.y());
                case PathIterator.SEG_LINETO -> seen.lineTo(to.x(), to.y());
                default -> seen.closePath();
            }
        }
        return seen;
    }

    /** How high a capital in the middle of the line is seen, in pixels. */
    double capitals() {
        return project(bounds.getCenterX(), 0).distance(project(bounds.getCenterX(), 1));
    }

    /** On a mirrored machine the letters run the other way along it, so that they can be read. */
    private Point2 project(double x, double y) {
        double along = (x - bounds.getCenterX()) * size * (brush.mirrored() ? -1 : 1);
        double above = (y - bounds.getCenterY()) * size;
        Point2 place = field.centre().moved(along, above).turned(field.tilt(), field.centre());
        return brush.project(new Point3(place.x(), place.y(), z));
    }
}
