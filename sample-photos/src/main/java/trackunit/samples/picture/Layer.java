package trackunit.samples.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import trackunit.samples.machine.Brush;
import trackunit.samples.machine.Light;
import trackunit.samples.machine.Written;
import trackunit.samples.space.Camera;

/** A clear picture to draw on, to be laid over another. */
final class Layer {

    private final BufferedImage image = new BufferedImage(Studio.WIDTH, Studio.HEIGHT, BufferedImage.TYPE_INT_ARGB);
    private final Brush brush;

    Layer(Camera camera, Light light) {
        brush = new Brush(canvas(image), camera, light);
    }

    /** Something to draw smoothly with. */
    static Graphics2D canvas(BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }

    void draw(Consumer<Brush> what) {
        what.accept(brush);
    }

    BufferedImage image() {
        return image;
    }

    Raster raster() {
        return Raster.of(image);
    }

    List<Written> written() {
        return brush.written();
    }
}
