package trackunit.samples.picture;

import trackunit.samples.space.Camera;
import trackunit.samples.space.Point3;

/** Paints what lies behind a machine: the sky, the land on the horizon, the ground. */
final class Backdrop {

    private final Camera camera;
    private final Sky sky;
    private final Ground ground;

    Backdrop(Camera camera, Weather weather, long seed) {
        this.camera = camera;
        sky = new Sky(weather, new Noise(seed));
        ground = new Ground(weather, new Noise(seed + 1), camera.standpoint());
    }

    void paint(Raster raster) {
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                raster.pixels()[y * raster.width() + x] = tint(camera.ray(x, y)).rgb();
            }
        }
    }

    private Tint tint(Point3 ray) {
        double level = Math.sqrt(ray.x() * ray.x() + ray.z() * ray.z());
        return ray.y() < 0 ? ground.tint(ray) : sky.tint(ray, ray.y() / level);
    }
}
