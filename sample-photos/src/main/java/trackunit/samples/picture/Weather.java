package trackunit.samples.picture;

import trackunit.samples.machine.Light;
import trackunit.samples.space.Point3;

/** The weather of a scene: its light and its sky. */
public enum Weather {
    SUNNY(new Light(new Point3(-0.45, 0.78, 0.44).unit(), 0.68, 0.70, 0.25), 0x5b93d2, 0xd2e3f0, 0.55, 0.52),
    OVERCAST(new Light(new Point3(-0.2, 0.95, 0.24).unit(), 0.12, 0.98, 0), 0xa9b2ba, 0xdadedf, 0.9, 0.22),
    EVENING(new Light(new Point3(-0.62, 0.45, 0.64).unit(), 0.66, 0.46, 1), 0x6f86ad, 0xf0cda2, 0.4, 0.42);

    private final Light light;
    private final Tint zenith;
    private final Tint horizon;
    private final double clouds;
    private final double shadow;

    Weather(Light light, int zenith, int horizon, double clouds, double shadow) {
        this.light = light;
        this.zenith = Tint.of(zenith);
        this.horizon = Tint.of(horizon);
        this.clouds = clouds;
        this.shadow = shadow;
    }

    Light light() {
        return light;
    }

    /** The colour straight above. */
    Tint zenith() {
        return zenith;
    }

    /** The colour low above the horizon, and of the haze. */
    Tint horizon() {
        return horizon;
    }

    /** How much of the sky is covered, 0 to 1. */
    double clouds() {
        return clouds;
    }

    /** How dark a shadow is, 0 to 1. */
    double shadow() {
        return shadow;
    }
}
