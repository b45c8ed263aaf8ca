package trackunit.samples.picture;

/** What a phone's camera does to a picture: softness, darker corners, grain. */
final class Lens {

    private static final double VIGNETTE = 0.24;

    /** The most that one pass can soften: each pixel takes so much from its four neighbours. */
    private static final double PASS = 0.8;

    private static final double PASSES_AT_FULL_SOFTNESS = 5;

    private final Noise noise;
    private final double softness;
    private final double grain;

    /**
     * A lens.
     *
     * @param seed of the grain
     * @param softness 0 is sharp, 1 is visibly out of focus
     * @param grain in brightness levels
     */
    Lens(long seed, double softness, double grain) {
        noise = new Noise(seed);
        this.softness = softness;
        this.grain = grain;
    }

    void shoot(Raster raster) {
        for (double left = softness * PASSES_AT_FULL_SOFTNESS * PASS; left > 0; left -= PASS) {
            soften(raster.pixels(), raster.width(), Math.min(PASS, left));
        }
        double reach = raster.width() * raster.width() / 4.0 + raster.height() * raster.height() / 4.0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                double dx = x - raster.width() / 2.0;
                double dy = y - raster.height() / 2.0;
                double dark = 1 - VIGNETTE * (dx * dx + dy * dy) / reach;
                int i = y * raster.width() + x;
                raster.pixels()[i] = Tint.of(raster.pixels()[i])
                        .times(dark)
                        .plus(grain * noisy(x, y))
                        .rgb();
            }
        }
    }

    /** Grain of single pixels upon grain of four, as cameras leave it. */
    private double noisy(int x, int y) {
        return noise.speck(x, y) + noise.speck(x / 2 + Studio.WIDTH, y / 2) - 1;
    }

    private static void soften(int[] pixels, int width, double part) {
        int[] sharp = pixels.clone();
        int share = (int) (64 * part);
        for (int i = width; i < pixels.length - width; i++) {
            int soft = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int around = (sharp[i - 1] >> shift & 0xff)
                        + (sharp[i + 1] >> shift & 0xff)
                        + (sharp[i - width] >> shift & 0xff)
                        + (sharp[i + width] >> shift & 0xff);
                soft |= ((sharp[i] >> shift & 0xff) * (256 - 4 * share) + around * share >> 8) << shift;
            }
            pixels[i] = soft;
        }
    }
}
