package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.WritableRaster;
import org.assertj.core.data.Offset;
import org.opencv.core.Mat;

/** A picture whose quarters are red, green, blue and yellow, so that its colours and its turn can be told. */
final class Quarters {
    static final int WIDTH = 64;
    static final int HEIGHT = 32;
    static final int RED = 0xd02020;
    static final int GREEN = 0x20b040;
    static final int BLUE = 0x2030c0;
    static final int YELLOW = 0xe0d020;

    private static final int LIMIT_BYTES = 20 << 20;
    private static final int LIMIT_PIXELS = 100_000_000;
    private static final Offset<Integer> NEAR = Offset.offset(14);

    private Quarters() {}

    static int at(int x, int y) {
        if (y < HEIGHT / 2) {
            return x < WIDTH / 2 ? RED : GREEN;
        }
        return x < WIDTH / 2 ? BLUE : YELLOW;
    }

    /** What the samples of one pixel are, from its colour. */
    interface Samples {
        int[] of(int rgb);
    }

    static BufferedImage rgb() {
        return paint(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
    }

    static BufferedImage paint(BufferedImage image) {
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.setRGB(i % WIDTH, i / WIDTH, 0xff000000 | at(i % WIDTH, i / WIDTH));
        }
        return image;
    }

    static BufferedImage of(ColorModel model, Samples samples) {
        WritableRaster raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        fill(raster, samples);
        return new BufferedImage(model, raster, false, null);
    }

    static void fill(WritableRaster raster, Samples samples) {
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            raster.setPixel(i % WIDTH, i / WIDTH, samples.of(at(i % WIDTH, i / WIDTH)));
        }
    }

    static int[] channels(int rgb) {
        return new int[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
    }

    static int grey(int rgb) {
        int[] of = channels(rgb);
        return (int) Math.round(0.299 * of[0] + 0.587 * of[1] + 0.114 * of[2]);
    }

    static PhotoHeader header(byte[] file) {
        return PhotoHeader.read(file, LIMIT_BYTES, LIMIT_PIXELS);
    }

    static Photo decoded(byte[] file) {
        return Photo.decode(file, LIMIT_BYTES, LIMIT_PIXELS, DecodingRoom.usual());
    }

    static long hash(byte[] file) {
        return PerceptualHash.of(file, LIMIT_BYTES, LIMIT_PIXELS, DecodingRoom.usual());
    }

    /** The file is decoded to the quarters, and has a fingerprint. */
    static void shownBy(byte[] file) {
        shownBy(file, RED, GREEN, BLUE, YELLOW);
    }

    static void shownBy(byte[] file, int topLeft, int topRight, int bottomLeft, int bottomRight) {
        try (Photo photo = decoded(file)) {
            Mat pixels = photo.pixels();
            int x = pixels.cols() / 4;
            int y = pixels.rows() / 4;
            assertThat(pixels.cols() * pixels.rows()).isEqualTo(WIDTH * HEIGHT);
            assertColour(pixels, x, y, topLeft);
            assertColour(pixels, 3 * x, y, topRight);
            assertColour(pixels, x, 3 * y, bottomLeft);
            assertColour(pixels, 3 * x, 3 * y, bottomRight);
        }
        assertThat(hash(file)).isNotZero();
    }

    static void assertColour(Mat pixels, int x, int y, int rgb) {
        double[] seen = pixels.get(y, x);
        assertThat(seen).as("channels").hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat((int) seen[2 - i]).as("%d of %d, %d", i, x, y).isCloseTo(channels(rgb)[i], NEAR);
        }
    }
}
