package trackunit.samples.picture;

/** What a phone's camera does to a picture: softness, darker corners, grain. */
final class Lens {

    private static final double VIGNETTE = 0.24;

    /** The most that one pass can soften: each pixel takes so much from its four neighbours. */
    private static final double PASS = 0.8;

    private static final int RED_AND_BLUE = 0xff00ff;
    private static final int GREEN = 0x00ff00;

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
                raster.pixels()[i] = exposed(raster.pixels()[i], dark, grain * noisy(x, y));
            }
        }
    }

    /** A pixel with each colour times a factor, and a value more; without a {@link Tint} for each of a million pixels. */
    private static int exposed(int rgb, double factor, double more) {
        int red = Tint.byteOf((rgb >> 16 & 0xff) * factor + more);
        int green = Tint.byteOf((rgb >> 8 & 0xff) * factor + more);
        int blue = Tint.byteOf((rgb & 0xff) * factor + more);
        return red << 16 | green << 8 | blue;
    }

    /** Grain of single pixels upon grain of four, as cameras leave it. */
    private double noisy(int x, int y) {
        return noise.speck(x, y) + noise.speck(x / 2 + Studio.WIDTH, y / 2) - 1;
    }

    /** In 256 shares, of which each of the four neighbours has some; red and blue together: no sum of theirs reaches 16 bits. */
    private static void soften(int[] pixels, int width, double part) {
        int[] sharp = pixels.clone();
        int share = (int) (64 * part);
        int rest = 256 - 4 * share;
        for (int i = width; i < pixels.length - width; i++) {
            int left = sharp[i - 1];
            int right = sharp[i + 1];
            int above = sharp[i - width];
            int below = sharp[i + width];
            int redAndBlue =
                    (left & RED_AND_BLUE) + (right & RED_AND_BLUE) + (above & RED_AND_BLUE) + (below & RED_AND_BLUE);
            int green = (left & GREEN) + (right & GREEN) + (above & GREEN) + (below & GREEN);
            pixels[i] = (sharp[i] & RED_AND_BLUE) * rest + redAndBlue * share >>> 8 & RED_AND_BLUE
                    | (sharp[i] & GREEN) * rest + green * share >>> 8 & GREEN;
        }
    }
}
