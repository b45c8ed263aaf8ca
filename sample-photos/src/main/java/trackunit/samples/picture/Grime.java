package trackunit.samples.picture;

/** Puts dust, mud and scratches on a machine that is drawn alone on a clear ground. */
final class Grime {

    private static final Tint MUD = Tint.of(0x7a6650);

    private final Noise noise;
    private final double amount;

    /** Grime of an amount from 0, as from the factory, to 1. */
    Grime(long seed, double amount) {
        noise = new Noise(seed);
        this.amount = amount;
    }

    /** Soils what is drawn: the closer to the row where the machine stands, the more. */
    void soil(Raster raster, double ground) {
        for (int y = 0; y < raster.height(); y++) {
            double low = y / ground;
            for (int x = 0; x < raster.width(); x++) {
                int i = y * raster.width() + x;
                int alpha = raster.pixels()[i] & 0xff000000;
                if (alpha != 0) {
                    raster.pixels()[i] = alpha
                            | soiled(Tint.of(raster.pixels()[i]), x, y, low).rgb();
                }
            }
        }
    }

    private Tint soiled(Tint clean, int x, int y, double low) {
        double stains = noise.rough(x * 0.012, y * 0.02, 4);
        double mud = Noise.step(0.45, 0.95, stains * 0.75 + low * 0.42);
        double speck = noise.smooth(x * 0.22, y * 0.22) > 0.955 - 0.05 * amount * low ? 0.45 : 0;
        double uneven = 1 + 0.10 * (noise.smooth(x * 0.03, y * 0.05) - 0.5);
        return clean.times(uneven).towards(MUD, amount * Math.min(0.75, 0.65 * mud + speck));
    }
}
