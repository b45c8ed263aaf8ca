package trackunit.samples;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Files that a careful service refuses, at little cost. */
public final class BadPhotos {

    /** How many pixels wide and high the bombs claim to be. */
    public static final int BOMB_EDGE = 60_000;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BITS_RGB = {8, 2, 0, 0, 0};
    private static final byte[] NOTHING_DEFLATED = {0x78, (byte) 0x9c, 0x03, 0, 0, 0, 0, 0x01};
    private static final int PNG_HEAD = 13;
    private static final int PNG_CHUNK = 12;
    private static final int JPEG_START_OF_FRAME = 0xc0;

    private BadPhotos() {}

    /** No bytes at all. */
    public static byte[] empty() {
        return new byte[0];
    }

    /** Text. */
    public static byte[] notAPicture() {
        return "This is not a picture, whatever its name says.\n".repeat(20).getBytes(StandardCharsets.UTF_8);
    }

    /** The first half of a shipped picture: its head is good, its pixels end early. */
    public static byte[] truncatedJpeg() {
        byte[] whole = SamplePhotos.shipped().get(0).bytes();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A PNG of less than a hundred bytes that claims 60,000 x 60,000 pixels; its checksums are right. */
    public static byte[] bombPng() {
        ByteBuffer head = ByteBuffer.allocate(PNG_HEAD);
        head.putInt(BOMB_EDGE).putInt(BOMB_EDGE).put(EIGHT_BITS_RGB);
        int length = PNG_SIGNATURE.length + 3 * PNG_CHUNK + PNG_HEAD + NOTHING_DEFLATED.length;
        ByteBuffer file = ByteBuffer.allocate(length).put(PNG_SIGNATURE);
        chunk(file, "IHDR", head.array());
        chunk(file, "IDAT", NOTHING_DEFLATED);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    /** A JPEG of less than a thousand bytes that claims 60,000 x 60,000 pixels. */
    public static byte[] bombJpeg() {
        byte[] jpeg = SmallPhotos.jpeg();
        int segment = 2;
        while ((jpeg[segment + 1] & 0xff) != JPEG_START_OF_FRAME) {
            segment += 2 + ByteBuffer.wrap(jpeg).getShort(segment + 2);
        }
        ByteBuffer.wrap(jpeg).putShort(segment + 5, (short) BOMB_EDGE).putShort(segment + 7, (short) BOMB_EDGE);
        return jpeg;
    }

    private static void chunk(ByteBuffer file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.putInt(content.length).put(name).put(content).putInt((int) sum.getValue());
    }
}
