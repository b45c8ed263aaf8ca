package trackunit.samples.machine;

import java.awt.Color;
import trackunit.samples.space.Point3;

/**
 * How a scene is lit.
 *
 * @param sun the direction to the sun, one metre long, in the machine's space
 * @param direct how bright the sun is
 * @param diffuse how bright the sky is
 * @param warmth how yellow the light is, 0 to 1
 */
public record Light(Point3 sun, double direct, double diffuse, double warmth) {

    /** The light of an even sky: what it keeps off falls straight down. */
    public static Light fromAbove() {
        return new Light(new Point3(0, 1, 0), 0, 1, 0);
    }

    /** What a surface looks like that faces in a direction. */
    Color shade(Material material, Point3 normal) {
        double facing = Math.max(0, normal.dot(sun));
        double brightness = diffuse * (0.72 + 0.28 * normal.y()) + direct * facing;
        double mirrored = material.gloss() * Math.max(0, normal.y()) * diffuse * 60;
        return new Color(
                channel(material.color().getRed(), brightness * (1 + 0.10 * warmth), mirrored),
                channel(material.color().getGreen(), brightness, mirrored),
                channel(material.color().getBlue(), brightness * (1 - 0.18 * warmth), mirrored));
    }

    /** Where the shadow of a point falls on the ground. */
    Point3 fallen(Point3 point) {
        return point.minus(sun.times(point.y() / sun.y()));
    }

    private static int channel(int value, double factor, double added) {
        return (int) Math.max(0, Math.min(255, Math.round(value * factor + added)));
    }
}
