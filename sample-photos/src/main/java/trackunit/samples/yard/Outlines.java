package trackunit.samples.yard;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.function.UnaryOperator;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/** Takes outlines to where they are seen. */
final class Outlines {
    /** How far a curve may be off, in the outline's own unit. */
    private static final double FLATNESS = 0.01;

    private Outlines() {}

    /** An outline as it is drawn on paper. */
    static Path2D flat(Profile outline) {
        return seen(outline.points(), UnaryOperator.identity());
    }

    /** The closed line through points. */
    static Path2D seen(List<Point2> points, UnaryOperator<Point2> projection) {
        Path2D path = new Path2D.Double();
        for (Point2 point : points) {
            Point2 to = projection.apply(point);
            if (path.getCurrentPoint() == null) {
                path.moveTo(to.x(), to.y());
            } else {
                path.lineTo(to.x(), to.y());
            }
        }
        path.closePath();
        return path;
    }

    /** A shape; its curves become lines first, since only lines stay what they are in perspective. */
    static Path2D seen(Shape shape, UnaryOperator<Point2> projection) {
        Path2D seen = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            Point2 to = projection.apply(new Point2(at[0], at[1]));
            switch (segment) {
                case PathIterator.SEG_MOVETO -> seen.moveTo(to.x(), to.y());
                case PathIterator.SEG_LINETO -> seen.lineTo(to.x(), to.y());
                default -> seen.closePath();
            }
        }
        return seen;
    }
}
