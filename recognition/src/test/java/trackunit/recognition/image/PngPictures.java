package trackunit.recognition.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** PNG files, and what becomes of them when their chunks are tampered with; their checksums are right. */
final class PngPictures {
    private static final int SIGNATURE = 8;
    private static final int HEAD = 13;
    private static final int AROUND = 12;

    private PngPictures() {}

    static byte[] write(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a PNG into memory", e);
        }
    }

    static byte[] white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] white = new int[width * height];
        Arrays.fill(white, 0xffffff);
        image.setRGB(0, 0, width, height, white, 0, width);
        return write(image);
    }

    static int depth(byte[] png) {
        return png[SIGNATURE + 16];
    }

    static byte[] claiming(byte[] png, int width, int height) {
        byte[] head = Arrays.copyOfRange(png, SIGNATURE + 8, SIGNATURE + 8 + HEAD);
        ByteBuffer.wrap(head).putInt(width).putInt(height);
        byte[] rest = Arrays.copyOfRange(png, SIGNATURE + HEAD + AROUND, png.length);
        return join(start(png), chunk("IHDR", head), rest);
    }

    /** What stands where a header belongs looks like one of 9 x 9 pixels. */
    static byte[] behindUnknownChunk(byte[] png) {
        byte[] nine = {0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0};
        return join(start(png), chunk("noNe", nine), Arrays.copyOfRange(png, SIGNATURE, png.length));
    }

    /** Of the first IDAT chunk, which is all that small pictures have. */
    static byte[] withHalfTheData(byte[] png) {
        int at = SIGNATURE;
        while (png[at + 4] != 'I' || png[at + 5] != 'D') {
            at += AROUND + ByteBuffer.wrap(png).getInt(at);
        }
        byte[] half =
                Arrays.copyOfRange(png, at + 8, at + 8 + ByteBuffer.wrap(png).getInt(at) / 2);
        return join(Arrays.copyOf(png, at), chunk("IDAT", half), chunk("IEND", new byte[0]));
    }

    /** With an Exif block behind the header. */
    static byte[] withExif(byte[] png, byte[] tiff) {
        int behindHead = SIGNATURE + HEAD + AROUND;
        byte[] head = Arrays.copyOf(png, behindHead);
        return join(head, chunk("eXIf", tiff), Arrays.copyOfRange(png, behindHead, png.length));
    }

    private static byte[] start(byte[] png) {
        return Arrays.copyOf(png, SIGNATURE);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(AROUND + content.length);
        return chunk.putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
