package trackunit.samples.picture;

import trackunit.samples.space.Point3;

/** Clouds above, and the land that rises over the horizon: hills, trees, heaps of gravel. */
final class Sky {

    private static final Tint HILL = Tint.of(0x7f93a0);
    private static final Tint LEAVES = Tint.of(0x4c5c38);
    private static final Tint GRAVEL = Tint.of(0x9a866b);

    private final Weather weather;
    private final Noise noise;

    Sky(Weather weather, Noise noise) {
        this.weather = weather;
        this.noise = noise;
    }

    /** What is seen in a direction, which rises by so much on each metre. */
    Tint tint(Point3 ray, double rise) {
        double bearing = StrictMath.atan2(ray.x(), -ray.z());
        if (rise < heap(bearing)) {
            return land(GRAVEL, bearing * 160, rise * 160, 0.25);
        }
        if (rise < trees(bearing)) {
            return land(LEAVES, bearing * 130, rise * 130, 0.38);
        }
        if (rise < hills(bearing)) {
            return land(HILL, bearing * 30, rise * 60, 0.1).towards(weather.horizon(), 0.45);
        }
        return air(ray, rise);
    }

    private Tint air(Point3 ray, double rise) {
        Tint clear = weather.horizon().towards(weather.zenith(), Noise.step(0, 0.55, rise));
        double far = 1.3 / (rise + 0.16);
        double cover = noise.rough(ray.x() * far + 40, far * 1.7, 6);
        double threshold = 0.70 - 0.34 * weather.clouds();
        double cloud = Noise.step(threshold, threshold + 0.22, cover);
        return clear.towards(weather.horizon().plus(16).times(1.2 - 0.4 * cover), cloud * 0.9);
    }

    private Tint land(Tint tint, double x, double y, double contrast) {
        double light = 1 - contrast + 2 * contrast * noise.rough(x, y, 3);
        return tint.times(light * weather.light().diffuse() * 1.2).towards(weather.horizon(), 0.14);
    }

    private double hills(double bearing) {
        return 0.035 + 0.05 * noise.rough(bearing * 2.2 + 7, 3, 3);
    }

    private double trees(double bearing) {
        double stand = Noise.step(0.35, 0.6, noise.smooth(bearing * 2.5, 11));
        return stand * (0.022 + 0.055 * noise.rough(bearing * 9, 5, 5));
    }

    private double heap(double bearing) {
        double cone = noise.smooth(bearing * 4.5 + 3, 21) - 0.5;
        return Math.max(0, cone) * 0.24 + 0.004 * noise.smooth(bearing * 60, 2);
    }
}
