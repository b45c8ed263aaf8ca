package trackunit.samples.picture;

import java.awt.image.BufferedImage;
import java.util.stream.Stream;
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

    private static final Frame FRAME = new Frame(80, 90, WIDTH - 160, HEIGHT - 270);
    private static final int SUN_BLUR = 4;
    private static final int SKY_BLUR = 22;
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
        site(image, camera);
        shadows(Raster.of(image), machine, camera);
        Layer layer = new Layer(camera, conditions.weather().light());
        layer.draw(machine::paint);
        new Grime(seed + 3, conditions.dirt()).soil(layer.raster(), ground(machine, camera));
        image.createGraphics().drawImage(layer.image(), 0, 0, null);
        new Lens(seed + 4, conditions.softness(), conditions.grain()).shoot(Raster.of(image));
        return new Shot(image, layer.written());
    }

    private void site(BufferedImage image, Camera camera) {
        new Backdrop(camera, conditions.weather(), seed).paint(Raster.of(image));
        new Litter(Layer.canvas(image), camera, conditions.weather(), seed + 2).scatter();
    }

    private void shadows(Raster raster, Machine machine, Camera camera) {
        Weather weather = conditions.weather();
        Layer ofSun = new Layer(camera, weather.light());
        ofSun.draw(machine::castShadow);
        new Shade(ofSun.raster()).blurred(SUN_BLUR).darken(raster, weather.shadow());
        Layer ofSky = new Layer(camera, Light.fromAbove());
        ofSky.draw(machine::castLowShadow);
        new Shade(ofSky.raster()).blurred(SKY_BLUR).darken(raster, SKY_SHADOW);
    }

    /** The lowest row of the machine. */
    private static double ground(Machine machine, Camera camera) {
        Stream<Point2> seen = machine.points().stream().map(camera::project);
        return seen.mapToDouble(Point2::y).max().orElseThrow();
    }
}
