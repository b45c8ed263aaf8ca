package trackunit.samples.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * The pixels of a picture, row by row.
 *
 * @param width pixels in a row
 * @param height rows
 * @param pixels ARGB values
 */
record Raster(int width, int height, int[] pixels) {

    /** The pixels of an image themselves, not a copy; the image's type must be one of {@code int} pixels. */
    static Raster of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Raster(image.getWidth(), image.getHeight(), pixels);
    }

    /** Blurs all, three boxes in a row being close to a bell curve. */
    void blur(double radius) {
        int reach = (int) radius;
        for (int pass = 0; pass < 3 && reach > 0; pass++) {
            int[] turned = new int[pixels.length];
            smear(pixels, turned, width, height, reach);
            Arrays.fill(pixels, 0);
            smear(turned, pixels, height, width, reach);
        }
    }

    /** Blurs by less than a pixel: each pixel takes a part of its four neighbours. */
    void soften(double part) {
        int[] sharp = Arrays.copyOf(pixels, pixels.length);
        int own = (int) (256 * (1 - part));
        int share = (256 - own) / 4;
        for (int i = width; i < pixels.length - width; i++) {
            int sum = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int around = (sharp[i - 1] >> shift & 0xff)
                        + (sharp[i + 1] >> shift & 0xff)
                        + (sharp[i - width] >> shift & 0xff)
                        + (sharp[i + width] >> shift & 0xff);
                sum |= ((sharp[i] >> shift & 0xff) * (256 - 4 * share) + around * share >> 8) << shift;
            }
            pixels[i] = sharp[i] & 0xff000000 | sum;
        }
    }

    /** Blurs along the rows and writes the result turned, so that twice gives rows again. */
    private static void smear(int[] from, int[] to, int width, int height, int reach) {
        int window = 2 * reach + 1;
        for (int y = 0; y < height; y++) {
            for (int shift = 0; shift <= 24; shift += 8) {
                int sum = 0;
                for (int x = -reach; x <= reach; x++) {
                    sum += at(from, y, width, x) >>> shift & 0xff;
                }
                for (int x = 0; x < width; x++) {
                    to[x * height + y] |= sum / window << shift;
                    sum += (at(from, y, width, x + reach + 1) >>> shift & 0xff)
                            - (at(from, y, width, x - reach) >>> shift & 0xff);
                }
            }
        }
    }

    private static int at(int[] pixels, int row, int width, int x) {
        return pixels[row * width + Math.max(0, Math.min(width - 1, x))];
    }
}
