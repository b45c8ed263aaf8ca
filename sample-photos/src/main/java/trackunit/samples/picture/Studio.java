package trackunit.samples.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import trackunit.samples.machine.Brush;
import trackunit.samples.machine.Machine;
import trackunit.samples.space.Camera;
import trackunit.samples.space.Frame;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Viewpoint;

/** Takes the picture of a machine: backdrop, shadow, machine, dirt, lens. */
public final class Studio {

    /** Pixels in a row of every picture. */
    public static final int WIDTH = 1600;

    /** Rows of every picture. */
    public static final int HEIGHT = 1200;

    private static final Frame FRAME = new Frame(110, 110, WIDTH - 220, HEIGHT - 300);
    private static final double BACKGROUND_BLUR = 1;
    private static final double SHADOW_BLUR = 7;

    private final Conditions conditions;
    private final long seed;

    /** A studio for one picture. */
    public Studio(Conditions conditions, long seed) {
        this.conditions = conditions;
        this.seed = seed;
    }

    /** Draws a machine, and tells what is written in the picture and where. */
    public Shot shoot(Machine machine, Viewpoint view) {
        Camera camera = Camera.framing(view, machine.points(), FRAME);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Raster raster = Raster.of(image);
        new Backdrop(camera, conditions.weather(), seed).paint(raster);
        raster.blur(BACKGROUND_BLUR);
        darken(raster, shadow(machine, camera));
        Layer layer = new Layer(camera);
        layer.draw(machine::paint);
        new Grime(seed + 2, conditions.dirt()).soil(layer.raster(), 0, ground(machine, camera));
        image.createGraphics().drawImage(layer.image, 0, 0, null);
        new Lens(seed + 3, conditions.softness(), conditions.grain()).shoot(raster);
        return new Shot(image, layer.brush.written());
    }

    private Raster shadow(Machine machine, Camera camera) {
        Layer layer = new Layer(camera);
        layer.draw(machine::castShadow);
        layer.raster().blur(SHADOW_BLUR);
        return layer.raster();
    }

    private void darken(Raster raster, Raster shadow) {
        for (int i = 0; i < raster.pixels().length; i++) {
            double depth =
                    (shadow.pixels()[i] >>> 24) / 255.0 * conditions.weather().shadow();
            raster.pixels()[i] =
                    0xff000000 | Tint.of(raster.pixels()[i]).times(1 - depth).rgb();
        }
    }

    private static double ground(Machine machine, Camera camera) {
        return machine.points().stream()
                .map(camera::project)
                .mapToDouble(Point2::y)
                .max()
                .orElseThrow();
    }

    /** A clear picture to draw on. */
    private final class Layer {

        private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        private final Graphics2D canvas = image.createGraphics();
        private final Brush brush;

        Layer(Camera camera) {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            brush = new Brush(canvas, camera, conditions.weather().light());
        }

        void draw(Consumer<Brush> what) {
            what.accept(brush);
            canvas.dispose();
        }

        Raster raster() {
            return Raster.of(image);
        }
    }
}
