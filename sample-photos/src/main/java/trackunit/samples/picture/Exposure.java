package trackunit.samples.picture;

import java.awt.image.BufferedImage;

/** What a camera adds to a picture that is drawn. */
public final class Exposure {

    private Exposure() {}

    /** Softens, darkens the corners and adds grain; the picture's pixels must be of the type {@code int}. */
    public static void take(BufferedImage image, double softness, double grain, long seed) {
        new Lens(seed, softness, grain).shoot(Raster.of(image));
    }
}
