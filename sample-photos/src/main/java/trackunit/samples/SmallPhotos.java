package trackunit.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import trackunit.samples.picture.Jpeg;

/** Small good pictures, one of each accepted format: grey, 64 x 64. Declared as another format they are a lie. */
public final class SmallPhotos {

    /** How wide and how high they are, in pixels. */
    public static final int EDGE = 64;

    private static final int GREY = 0x80;
    private static final double QUALITY = 0.9;

    private SmallPhotos() {}

    /** A JPEG. */
    public static byte[] jpeg() {
        return Jpeg.encode(grey(), QUALITY);
    }

    /** A PNG. */
    public static byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(grey(), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a PNG into memory", e);
        }
    }

    /** A lossless WebP. */
    public static byte[] webp() {
        return PlainWebp.encode(EDGE, EDGE, GREY);
    }

    private static BufferedImage grey() {
        BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[EDGE * EDGE];
        Arrays.fill(pixels, GREY << 16 | GREY << 8 | GREY);
        image.setRGB(0, 0, EDGE, EDGE, pixels, 0, EDGE);
        return image;
    }
}
