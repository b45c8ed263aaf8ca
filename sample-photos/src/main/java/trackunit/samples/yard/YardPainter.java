package trackunit.samples.yard;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import trackunit.samples.picture.Exposure;

/** Draws a scene of the yard at little cost: a machine is flat, only its side is seen. */
final class YardPainter {
    private static final int STONES = 500;
    private static final int STAINS = 260;
    private static final Color MUD = new Color(0x7a6650);

    private final YardScene scene;
    private final Stand stand;
    private final Random random;
    private final BufferedImage image;
    private final Graphics2D canvas;

    private YardPainter(YardScene scene) {
        this.scene = scene;
        stand = scene.stand();
        random = new Random(scene.seed());
        image = new BufferedImage(stand.width(), stand.height(), BufferedImage.TYPE_INT_RGB);
        canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static BufferedImage paint(YardScene scene) {
        YardPainter painter = new YardPainter(scene);
        painter.site();
        painter.machine();
        painter.dirt();
        painter.shadow();
        painter.canvas.dispose();
        Exposure.take(painter.image, scene.air().softness(), scene.air().grain(), scene.seed());
        return painter.image;
    }

    private void site() {
        int horizon = stand.height() * 55 / 100;
        canvas.setPaint(new GradientPaint(0, 0, lit(0x8fb4dc), 0, horizon, lit(0xdadedf)));
        canvas.fillRect(0, 0, stand.width(), horizon);
        canvas.setPaint(new GradientPaint(0, horizon, lit(0x9a8b70), 0, stand.height(), lit(0xb3a488)));
        canvas.fillRect(0, horizon, stand.width(), stand.height() - horizon);
        for (int tree = 0; tree < 14; tree++) {
            double size = stand.height() * (0.05 + 0.08 * random.nextDouble());
            canvas.setPaint(lit(0x4c5c38 + random.nextInt(24)));
            canvas.fill(
                    new Ellipse2D.Double(random.nextDouble() * stand.width(), horizon - size * 0.8, size * 1.6, size));
        }
        for (int stone = 0; stone < STONES; stone++) {
            double size = stand.height() * 0.008 * random.nextDouble();
            canvas.setPaint(lit(random.nextBoolean() ? 0x6f634f : 0xc4b79d));
            double y = horizon + random.nextDouble() * (stand.height() - horizon);
            canvas.fill(new Ellipse2D.Double(random.nextDouble() * stand.width(), y, size * 2, size));
        }
    }

    private void machine() {
        for (Silhouette.Piece piece : Silhouette.of(scene.truth().type()).pieces()) {
            canvas.setPaint(lit(scene.paints().get(piece.paint()).getRGB()));
            canvas.fill(Outlines.seen(piece.outline().points(), stand::project));
            canvas.setPaint(new Color(0, 0, 0, 60));
            canvas.draw(Outlines.seen(piece.outline().points(), stand::project));
        }
        for (Label label : scene.labels()) {
            if (label.sticker()) {
                canvas.setPaint(lit(label.ground().getRGB()));
                canvas.fill(label.plate(stand));
            }
            canvas.setPaint(lit(label.ink().getRGB()));
            canvas.fill(label.letters(stand));
        }
    }

    /** Specks and thin stains, denser below; what lies on letters lets them be seen through. */
    private void dirt() {
        double amount = scene.air().dirt();
        for (int stain = 0; stain < STAINS * amount; stain++) {
            double size = stand.height() * 0.05 * StrictMath.pow(random.nextDouble(), 3) + 1;
            int opacity = (int) (110 * amount + 20);
            canvas.setPaint(new Color(MUD.getRed(), MUD.getGreen(), MUD.getBlue(), opacity));
            double y = stand.height() * Math.max(random.nextDouble(), random.nextDouble());
            canvas.fill(new Ellipse2D.Double(random.nextDouble() * stand.width(), y, size * 1.7, size));
        }
    }

    /** A dark band across the picture, as a mast or another machine throws it. */
    private void shadow() {
        int left = random.nextInt(stand.width());
        int wide = stand.width() / 4;
        int lean = stand.width() / 3;
        canvas.setPaint(new Color(0, 0, 0, (int) (255 * scene.air().shade())));
        canvas.fill(new Polygon(
                new int[] {left, left + wide, left + wide - lean, left - lean},
                new int[] {0, 0, stand.height(), stand.height()},
                4));
    }

    private Color lit(int rgb) {
        Color color = new Color(rgb);
        double light = scene.air().light();
        return new Color(
                channel(color.getRed() * light), channel(color.getGreen() * light), channel(color.getBlue() * light));
    }

    private static int channel(double value) {
        return (int) Math.min(255, Math.round(value));
    }
}
