package trackunit.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import trackunit.samples.picture.Jpeg;

/** Files that a careful service refuses, and small good ones to compare with. */
public final class BadPhotos {

    /** The edge that the bombs claim, in pixels. */
    public static final int BOMB_EDGE = 60_000;

    private static final int SMALL_EDGE = 64;
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int START_OF_FRAME = 0xc0;

    private BadPhotos() {}

    /** No bytes at all. */
    public static byte[] empty() {
        return new byte[0];
    }

    /** Text. */
    public static byte[] notAPicture() {
        return "This is not a picture, whatever its name says.\n".repeat(20).getBytes(StandardCharsets.UTF_8);
    }

    /** A good small JPEG: grey, 64 x 64. */
    public static byte[] smallJpeg() {
        return Jpeg.encode(small(), 0.9);
    }

    /** A good small PNG: grey, 64 x 64. Declared as a JPEG it is a picture of another type than declared. */
    public static byte[] smallPng() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(small(), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a PNG into memory", e);
        }
    }

    /** The first half of a shipped picture: its head is good, its pixels end early. */
    public static byte[] truncatedJpeg() {
        byte[] whole = SamplePhotos.shipped().get(0).bytes();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A PNG of some eighty bytes that claims 60,000 x 60,000 pixels; all its checksums are right. */
    public static byte[] bombPng() {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(BOMB_EDGE).putInt(BOMB_EDGE);
        head.put(new byte[] {8, 2, 0, 0, 0});
        byte[] noPixels = {0x78, (byte) 0x9c, 0x03, 0, 0, 0, 0, 0x01};
        ByteBuffer file = ByteBuffer.allocate(PNG_SIGNATURE.length + 3 * 12 + 13 + noPixels.length);
        file.put(PNG_SIGNATURE);
        chunk(file, "IHDR", head.array());
        chunk(file, "IDAT", noPixels);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    /** A JPEG of some hundred bytes that claims 60,000 x 60,000 pixels. */
    public static byte[] bombJpeg() {
        byte[] jpeg = smallJpeg();
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != START_OF_FRAME) {
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) BOMB_EDGE).putShort(at + 7, (short) BOMB_EDGE);
        return jpeg;
    }

    private static void chunk(ByteBuffer file, String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        file.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII));
        file.put(content).putInt((int) sum.getValue());
    }

    private static BufferedImage small() {
        BufferedImage image = new BufferedImage(SMALL_EDGE, SMALL_EDGE, BufferedImage.TYPE_INT_RGB);
        int[] grey = new int[SMALL_EDGE * SMALL_EDGE];
        Arrays.fill(grey, 0x808080);
        image.setRGB(0, 0, SMALL_EDGE, SMALL_EDGE, grey, 0, SMALL_EDGE);
        return image;
    }
}
