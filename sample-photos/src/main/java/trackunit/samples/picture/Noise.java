package trackunit.samples.picture;

/** Smooth random values over a plane, the same for a seed on every machine. */
final class Noise {

    private final int seed;

    Noise(long seed) {
        this.seed = (int) (seed ^ seed >>> 32) * 0x9e3779b1;
    }

    /** A value from 0 to 1 that changes over a distance of about one. */
    double smooth(double x, double y) {
        int left = floor(x);
        int top = floor(y);
        double u = fade(x - left);
        double v = fade(y - top);
        double upper = mix(speck(left, top), speck(left + 1, top), u);
        double lower = mix(speck(left, top + 1), speck(left + 1, top + 1), u);
        return mix(upper, lower, v);
    }

    /** A value from 0 to 1 with finer and finer changes upon the coarse ones. */
    double rough(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double scale = 1;
        double total = 0;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * smooth(x * scale + octave * 17.3, y * scale - octave * 9.1);
            total += weight;
            weight /= 2;
            scale *= 2;
        }
        return sum / total;
    }

    /** A value from 0 to 1 for one cell, independent of its neighbours. */
    double speck(int x, int y) {
        int hash = seed ^ x * 0x27d4eb2d ^ y * 0x165667b1;
        hash = (hash ^ hash >>> 15) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return ((hash ^ hash >>> 16) >>> 8) * 0x1p-24;
    }

    /** From 0 where the value is low to 1 where it is high, without a corner. */
    static double step(double low, double high, double value) {
        return fade(Math.max(0, Math.min(1, (value - low) / (high - low))));
    }

    private static double fade(double part) {
        return part * part * (3 - 2 * part);
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }

    private static int floor(double value) {
        int cut = (int) value;
        return value < cut ? cut - 1 : cut;
    }
}
