package trackunit.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Writes a WebP of one grey (RFC 9649, lossless): every prefix code has a single symbol, so that a pixel takes no bits.
 * The JDK has no writer for the format.
 */
final class PlainWebp {

    private static final int OPAQUE = 0xff;
    private static final byte LOSSLESS = 0x2f;

    private final BitSet bits = new BitSet();
    private int length;

    private PlainWebp() {}

    static byte[] encode(int width, int height, int grey) {
        PlainWebp picture = new PlainWebp();
        picture.put(width - 1, 14);
        picture.put(height - 1, 14);
        picture.put(0, 1 + 3); // alpha is not used, version 0
        picture.put(0, 3); // no transform, no colour cache, one group of prefix codes
        picture.only(grey);
        picture.only(grey);
        picture.only(grey);
        picture.only(OPAQUE);
        picture.only(0); // distances, which do not occur
        return picture.file();
    }

    /** A prefix code of one symbol of 8 bits. */
    private void only(int symbol) {
        put(0b101, 3);
        put(symbol, 8);
    }

    private void put(int value, int count) {
        for (int i = 0; i < count; i++) {
            bits.set(length++, (value >> i & 1) == 1);
        }
    }

    private byte[] file() {
        int stream = 1 + (length + 7) / 8;
        int padded = stream + stream % 2;
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(12 + padded).put(ascii("WEBP"));
        file.put(ascii("VP8L")).putInt(stream).put(LOSSLESS).put(bits.toByteArray());
        return file.array();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
