package trackunit.samples.machine;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A line of text on a surface, as large as its field allows.
 *
 * @param marking what is written
 * @param field where it may stand
 * @param ink the letters' colour
 */
record Lettering(Marking marking, Field field, Material ink) implements Detail {

    /** How far a sticker reaches beyond its letters, in heights of a capital. */
    private static final double PLATE_MARGIN = 0.35;

    @Override
    public void paint(Brush brush, double z) {
        Path2D letters = marking.typeface().outline(marking.text());
        Rectangle2D bounds = letters.getBounds2D();
        double size = marking.size() * Math.min(field.height(), field.width() / bounds.getWidth());
        Setting setting = new Setting(brush, field, z, size, bounds);
        if (marking.plated()) {
            brush.fill(setting.project(plate(bounds)), Material.WHITE);
        }
        brush.fill(setting.project(letters), marking.plated() ? Material.BLACK : ink);
        Rectangle2D seen = setting.project(bounds).getBounds2D();
        brush.written(new Written(marking.text(), seen, setting.capitals()));
    }

    private static Rectangle2D plate(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() - PLATE_MARGIN,
                bounds.getY() - PLATE_MARGIN,
                bounds.getWidth() + 2 * PLATE_MARGIN,
                bounds.getHeight() + 2 * PLATE_MARGIN);
    }
}
