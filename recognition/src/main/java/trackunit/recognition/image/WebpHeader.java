package trackunit.recognition.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import trackunit.recognition.image.PhotoHeader.Format;

/** The first chunk of a WebP file (RFC 9649, section 2). */
final class WebpHeader {
    private static final int FOURTEEN_BITS = 0x3fff;

    /** RIFF, the length of the rest, WEBP. */
    static final int RIFF_LENGTH = 12;

    private static final int FLAGS = 20;
    private static final int ANIMATED = 0x02;
    private static final int HAS_ALPHA = 0x10;

    private WebpHeader() {}

    static boolean begins(byte[] file) {
        return file.length >= RIFF_LENGTH && "RIFF".equals(text(file, 0)) && "WEBP".equals(text(file, 8));
    }

    static PhotoHeader read(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return switch (text(bytes.array(), RIFF_LENGTH)) {
            case "VP8X" -> new PhotoHeader(Format.WEBP, 1 + threeBytes(bytes, 24), 1 + threeBytes(bytes, 27));
            case "VP8L" -> lossless(bytes.getInt(checked(bytes, 21, 4)));
            case "VP8 " ->
                new PhotoHeader(
                        Format.WEBP,
                        bytes.getShort(checked(bytes, 26, 2)) & FOURTEEN_BITS,
                        bytes.getShort(checked(bytes, 28, 2)) & FOURTEEN_BITS);
            default -> throw PhotoHeader.truncated();
        };
    }

    private static PhotoHeader lossless(int bits) {
        return new PhotoHeader(Format.WEBP, 1 + (bits & FOURTEEN_BITS), 1 + (bits >>> 14 & FOURTEEN_BITS));
    }

    static boolean isAnimated(byte[] file) {
        return "VP8X".equals(text(file, RIFF_LENGTH)) && (file[FLAGS] & ANIMATED) != 0;
    }

    /** Whether it is lossy and nothing else; an extended file may hold anything. */
    static boolean isLossy(byte[] file) {
        return "VP8 ".equals(text(file, RIFF_LENGTH));
    }

    static boolean mayBeTransparent(byte[] file) {
        return switch (text(file, RIFF_LENGTH)) {
            case "VP8X" -> (file[FLAGS] & (HAS_ALPHA | ANIMATED)) != 0;
            // The topmost bits after those of the width and the height.
            case "VP8L" -> (file[24] & HAS_ALPHA) != 0;
            default -> false;
        };
    }

    /** The RIFF header says how long the file is, not counting the header's own 8 bytes. */
    static void checkEnd(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.toUnsignedLong(bytes.getInt(4)) + 8 > bytes.limit()) {
            throw PhotoHeader.truncated();
        }
    }

    private static int threeBytes(ByteBuffer bytes, int at) {
        checked(bytes, at, 3);
        return bytes.getShort(at) & 0xffff | (bytes.get(at + 2) & 0xff) << 16;
    }

    private static int checked(ByteBuffer bytes, int at, int length) {
        if (at + length > bytes.limit()) {
            throw PhotoHeader.truncated();
        }
        return at;
    }

    private static String text(byte[] file, int at) {
        return at + 4 > file.length ? "" : new String(file, at, 4, StandardCharsets.US_ASCII);
    }
}
