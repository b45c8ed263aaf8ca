package trackunit.samples.machine;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Point3;

/**
 * A line of text on a surface, as large as its field allows.
 *
 * @param marking what is written
 * @param field where it may stand
 * @param ink the letters' colour
 */
record Lettering(Marking marking, Field field, Material ink) implements Detail {

    /** How far a curve of a letter may be off, in heights of a capital. */
    private static final double FLATNESS = 0.01;

    private static final double PLATE_MARGIN = 0.35;

    @Override
    public void paint(Brush brush, double z) {
        Path2D letters = marking.typeface().outline(marking.text());
        Rectangle2D bounds = letters.getBounds2D();
        double size = marking.size() * Math.min(field.height(), field.width() / bounds.getWidth());
        Setting setting = new Setting(field, z, size, bounds, brush.mirrored() ? -1 : 1);
        if (marking.plated()) {
            brush.fill(setting.project(brush, plate(bounds)), Material.WHITE);
        }
        brush.fill(setting.project(brush, letters), marking.plated() ? Material.BLACK : ink);
        brush.written(
                marking,
                setting.project(
                        brush,
                        new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight())));
    }

    private static Rectangle2D plate(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() - PLATE_MARGIN,
                bounds.getY() - PLATE_MARGIN,
                bounds.getWidth() + 2 * PLATE_MARGIN,
                bounds.getHeight() + 2 * PLATE_MARGIN);
    }

    /** Takes points of the text to the machine: right stays right even where the machine is mirrored. */
    private record Setting(Field field, double z, double size, Rectangle2D bounds, int right) {

        Path2D project(Brush brush, java.awt.Shape shape) {
            Path2D seen = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double[] at = new double[6];
            for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
                switch (i.currentSegment(at)) {
                    case PathIterator.SEG_MOVETO -> move(seen, brush.project(place(at[0], at[1])));
                    case PathIterator.SEG_LINETO -> line(seen, brush.project(place(at[0], at[1])));
                    default -> seen.closePath();
                }
            }
            return seen;
        }

        private Point3 place(double x, double y) {
            double along = (x - bounds.getCenterX()) * size * right;
            double above = (y - bounds.getCenterY()) * size;
            Point2 onSide = field.centre().moved(along, above).turned(field.tilt(), field.centre());
            return new Point3(onSide.x(), onSide.y(), z);
        }

        private static void move(Path2D path, Point2 to) {
            path.moveTo(to.x(), to.y());
        }

        private static void line(Path2D path, Point2 to) {
            path.lineTo(to.x(), to.y());
        }
    }
}
