package trackunit.samples.picture;

/** A soft shadow over a whole picture. */
final class Shade {

    private static final int PASSES = 3;
    private static final double DENSEST = 255;

    private final int width;
    private final int height;
    private int[] density;

    /** The shadow of what is drawn on an otherwise clear picture. */
    Shade(Raster cast) {
        width = cast.width();
        height = cast.height();
        density = new int[cast.pixels().length];
        for (int i = 0; i < density.length; i++) {
            density[i] = cast.pixels()[i] >>> 24;
        }
    }

    /** Blurs it by so many pixels; three boxes in a row are close to a bell curve. */
    Shade blurred(int reach) {
        for (int pass = 0; pass < PASSES; pass++) {
            density = smeared(smeared(density, width, height, reach), height, width, reach);
        }
        return this;
    }

    /** Darkens a picture; a depth of 1 makes it black where the shadow is dense. */
    void darken(Raster raster, double depth) {
        for (int i = 0; i < density.length; i++) {
            if (density[i] > 0) {
                double light = 1 - density[i] / DENSEST * depth;
                raster.pixels()[i] = Tint.of(raster.pixels()[i]).times(light).rgb();
            }
        }
    }

    /** Blurs along the rows and gives the result turned, so that twice gives rows again. */
    private static int[] smeared(int[] from, int width, int height, int reach) {
        int[] turned = new int[from.length];
        int window = 2 * reach + 1;
        for (int y = 0; y < height; y++) {
            int sum = 0;
            for (int x = -reach; x <= reach; x++) {
                sum += at(from, y, width, x);
            }
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = sum / window;
                sum += at(from, y, width, x + reach + 1) - at(from, y, width, x - reach);
            }
        }
        return turned;
    }

    private static int at(int[] values, int row, int width, int x) {
        return values[row * width + Math.max(0, Math.min(width - 1, x))];
    }
}
