package trackunit.samples.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import trackunit.samples.space.Camera;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Point3;

/** Scatters stones and tufts of grass on the ground. */
final class Litter {

    private static final int STONES = 1500;
    private static final int TUFTS = 45;
    private static final int BLADES = 14;
    private static final double NEAREST = 4;
    private static final double FARTHEST = 34;

    private final Graphics2D canvas;
    private final Camera camera;
    private final double brightness;
    private final Random random;

    Litter(Graphics2D canvas, Camera camera, Weather weather, long seed) {
        this.canvas = canvas;
        this.camera = camera;
        brightness = weather.light().diffuse() * 1.35;
        random = new Random(seed);
    }

    void scatter() {
        places(STONES).forEach(this::stone);
        places(TUFTS).forEach(this::tuft);
    }

    /** Places in view, the farthest first. */
    private Stream<Point3> places(int count) {
        Point3 eye = camera.standpoint();
        Point3 ahead = camera.ray(Studio.WIDTH / 2.0, Studio.HEIGHT / 2.0);
        Point3 right = camera.ray(Studio.WIDTH, Studio.HEIGHT / 2.0).minus(ahead);
        return Stream.generate(() -> {
                    double reach = NEAREST + (FARTHEST - NEAREST) * random.nextDouble() * random.nextDouble();
                    Point3 way = ahead.plus(right.times(2.4 * random.nextDouble() - 1.2))
                            .times(reach);
                    return new Point3(eye.x() + way.x(), 0, eye.z() + way.z());
                })
                .limit(count)
                .sorted(Comparator.comparingDouble(camera::groundScale));
    }

    private void stone(Point3 place) {
        double size = (0.008 + 0.05 * StrictMath.pow(random.nextDouble(), 5)) * camera.groundScale(place);
        double flat = 0.55 + 0.25 * random.nextDouble();
        Tint tint = Tint.of(0x8c7d68)
                .towards(Tint.of(0xb3aa9b), random.nextDouble())
                .times(brightness);
        Point2 at = camera.projectGround(place);
        blob(at.moved(size * 0.35, size * 0.15), size * 1.15, flat * 0.8, tint.times(0.45));
        blob(at, size, flat, tint.times(0.82));
        blob(at.moved(-size * 0.18, -size * 0.18), size * 0.62, flat * 0.8, tint.times(1.1));
    }

    private void blob(Point2 at, double size, double flat, Tint tint) {
        canvas.setColor(new Color(tint.rgb()));
        canvas.fill(new Ellipse2D.Double(at.x() - size, at.y() - size * flat, 2 * size, 2 * size * flat));
    }

    private void tuft(Point3 place) {
        double scale = camera.groundScale(place);
        Point2 root = camera.projectGround(place);
        for (int blade = 0; blade < BLADES; blade++) {
            double lean = (random.nextDouble() - 0.5) * 0.24 * scale;
            double height = (0.05 + 0.13 * random.nextDouble()) * scale;
            double x = root.x() + (random.nextDouble() - 0.5) * 0.16 * scale;
            Tint tint = Tint.of(0x566029)
                    .towards(Tint.of(0x99974c), random.nextDouble())
                    .times(brightness);
            canvas.setColor(new Color(tint.rgb()));
            canvas.setStroke(new BasicStroke((float) Math.max(0.8, 0.008 * scale)));
            canvas.draw(new QuadCurve2D.Double(x, root.y(), x, root.y() - height * 0.6, x + lean, root.y() - height));
        }
    }
}
