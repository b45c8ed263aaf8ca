package trackunit.samples.picture;

/** What a phone's camera does to a picture: softness, darker corners, grain. */
final class Lens {

    private static final double VIGNETTE = 0.24;

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
        for (double left = softness * 4; left > 0; left -= 0.8) {
            raster.soften(Math.min(0.8, left));
        }
        double reach = raster.width() * raster.width() / 4.0 + raster.height() * raster.height() / 4.0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                double dx = x - raster.width() / 2.0;
                double dy = y - raster.height() / 2.0;
                double dark = 1 - VIGNETTE * (dx * dx + dy * dy) / reach;
                int i = y * raster.width() + x;
                double noisy = grain * (noise.speck(x, y) + noise.speck(x / 2 + 9999, y / 2) - 1);
                raster.pixels()[i] = 0xff000000
                        | Tint.of(raster.pixels()[i]).times(dark).plus(noisy).rgb();
            }
        }
    }
}
