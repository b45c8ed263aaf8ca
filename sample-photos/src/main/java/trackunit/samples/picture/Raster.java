package trackunit.samples.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The pixels of a picture, row by row.
 *
 * @param width pixels in a row
 * @param height rows
 * @param pixels ARGB values, or RGB values where nothing is clear
 */
record Raster(int width, int height, int[] pixels) {

    /** The pixels of an image themselves, not a copy; the image's type must be one of {@code int} pixels. */
    static Raster of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Raster(image.getWidth(), image.getHeight(), pixels);
    }
}
