package trackunit.samples.picture;

import trackunit.samples.space.Point3;

/** The ground of a building site: gravel and earth, puddled by ruts, grass farther off. */
final class Ground {

    private static final Tint GRAVEL = Tint.of(0xa8977c);
    private static final Tint EARTH = Tint.of(0x7d6850);
    private static final Tint GRASS = Tint.of(0x76803f);
    private static final double HAZE_FROM = 20;
    private static final double HAZE_TO = 300;

    private final Weather weather;
    private final Noise noise;
    private final Point3 eye;

    Ground(Weather weather, Noise noise, Point3 eye) {
        this.weather = weather;
        this.noise = noise;
        this.eye = eye;
    }

    /** What is seen in a direction that points down. */
    Tint tint(Point3 ray) {
        double reach = -eye.y() / ray.y();
        double x = eye.x() + ray.x() * reach;
        double z = eye.z() + ray.z() * reach;
        double patches = noise.rough(x * 0.22, z * 0.22, 3);
        Tint tint = GRAVEL.towards(EARTH, Noise.step(0.35, 0.7, patches));
        tint = tint.towards(
                GRASS, Noise.step(18, 40, reach) * Noise.step(0.4, 0.6, noise.smooth(x * 0.1, z * 0.1 + 50)));
        tint = tint.times(
                grain(x, z, reach) * (1 - 0.28 * rut(x, z)) * weather.light().diffuse() * 1.45);
        return tint.towards(weather.horizon(), 0.45 * Noise.step(HAZE_FROM, HAZE_TO, reach));
    }

    /** Stones: what is smaller than a pixel at its distance fades out. */
    private double grain(double x, double z, double reach) {
        double coarse = noise.smooth(x * 2.1, z * 2.1) - 0.5;
        double middle = (noise.smooth(x * 8 + 9, z * 8) - 0.5) * Math.min(1, 14 / reach);
        double fine = (noise.smooth(x * 27, z * 27 + 5) - 0.5) * Math.min(1, 9 / reach);
        return 1 + 0.14 * coarse + 0.20 * middle + 0.42 * fine;
    }

    /** Where tracks have run: along the machine, a little bent. */
    private double rut(double x, double z) {
        double bend = 0.7 * (noise.smooth(x * 0.18, 77) - 0.5);
        double across = Math.min(Math.abs(z - 2.9 + bend), Math.abs(z - 5.0 + bend));
        double tread = 0.6 + 0.4 * noise.smooth(x * 9, z * 2);
        return Noise.step(0.42, 0.2, across) * tread;
    }
}
