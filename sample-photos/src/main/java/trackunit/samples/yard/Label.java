package trackunit.samples.yard;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import trackunit.samples.lettering.Typeface;
import trackunit.samples.space.Point2;

/**
 * A line of text on a machine.
 *
 * @param text what it says
 * @param typeface in which letters
 * @param panel where it stands
 * @param ink the letters' colour
 * @param ground the colour below; the machine's own where it is no sticker
 * @param sticker whether it stands on a plate of its own
 */
record Label(String text, Typeface typeface, Silhouette.Panel panel, Color ink, Color ground, boolean sticker) {
    private static final double MARGIN = 0.3;

    /** The letters as they are seen. */
    Path2D letters(Stand stand) {
        Path2D outline = typeface.outline(text);
        return Outlines.seen(outline, setting(outline.getBounds2D(), stand));
    }

    /** The sticker's plate as it is seen. */
    Path2D plate(Stand stand) {
        Rectangle2D bounds = typeface.outline(text).getBounds2D();
        Rectangle2D plate = new Rectangle2D.Double(
                bounds.getX() - MARGIN,
                bounds.getY() - MARGIN,
                bounds.getWidth() + 2 * MARGIN,
                bounds.getHeight() + 2 * MARGIN);
        return Outlines.seen(plate, setting(bounds, stand));
    }

    /** Where it is seen, and how large. */
    Decal seen(Stand stand) {
        Rectangle2D box = typeface.outline(text).getBounds2D();
        UnaryOperator<Point2> setting = setting(box, stand);
        Point2 foot = setting.apply(new Point2(box.getCenterX(), 0));
        Point2 head = setting.apply(new Point2(box.getCenterX(), 1));
        return new Decal(
                text,
                Stream.of(
                                new Point2(box.getMinX(), box.getMaxY()),
                                new Point2(box.getMaxX(), box.getMaxY()),
                                new Point2(box.getMaxX(), box.getMinY()),
                                new Point2(box.getMinX(), box.getMinY()))
                        .map(setting)
                        .toList(),
                foot.distance(head));
    }

    /** From the font's plane, where a capital is 1 high, to the picture. */
    private UnaryOperator<Point2> setting(Rectangle2D bounds, Stand stand) {
        double size = Math.min(panel.height(), panel.width() / bounds.getWidth());
        return point -> stand.project(panel.centre()
                .moved((point.x() - bounds.getCenterX()) * size, (point.y() - bounds.getCenterY()) * size));
    }
}
