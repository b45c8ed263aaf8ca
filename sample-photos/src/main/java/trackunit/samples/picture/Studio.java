package trackunit.samples.picture;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import trackunit.samples.machine.Brush;
import trackunit.samples.machine.Light;
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
    private static final double SUN_BLUR = 4;
    private static final double SKY_BLUR = 22;
    private static final double SKY_SHADOW = 0.72;

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
        new Litter(Layer.canvas(image), camera, conditions.weather(), seed + 1).scatter();
        Weather weather = conditions.weather();
        darken(raster, shadow(new Layer(camera, weather.light()), machine::castShadow, SUN_BLUR), weather.shadow());
        darken(raster, shadow(new Layer(camera, Light.fromAbove()), machine::castLowShadow, SKY_BLUR), SKY_SHADOW);
        Layer layer = new Layer(camera, weather.light());
        layer.draw(machine::paint);
        new Grime(seed + 2, conditions.dirt()).soil(layer.raster(), 0, ground(machine, camera));
        image.createGraphics().drawImage(layer.image(), 0, 0, null);
        new Lens(seed + 3, conditions.softness(), conditions.grain()).shoot(raster);
        return new Shot(image, layer.written());
    }

    private static Raster shadow(Layer layer, Consumer<Brush> caster, double blur) {
        layer.draw(caster);
        layer.raster().blur(blur);
        return layer.raster();
    }

    private static void darken(Raster raster, Raster shadow, double depth) {
        for (int i = 0; i < raster.pixels().length; i++) {
            double light = 1 - (shadow.pixels()[i] >>> 24) / 255.0 * depth;
            raster.pixels()[i] =
                    0xff000000 | Tint.of(raster.pixels()[i]).times(light).rgb();
        }
    }

    private static double ground(Machine machine, Camera camera) {
        return machine.points().stream()
                .map(camera::project)
                .mapToDouble(Point2::y)
                .max()
                .orElseThrow();
    }
}
