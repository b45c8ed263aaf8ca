package trackunit.recognition.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import trackunit.recognition.image.PhotoHeader.Format;

/** Where a photo says how it was taken: the TIFF bytes of its Exif block. */
public final class ExifBlock {
    /** A JPEG's segment holds no more; what claims to be longer elsewhere is no camera's. */
    private static final int LONGEST = 0xffff;

    /** Stands before it in a JPEG, and in some WebP files. */
    private static final byte[] PREAMBLE = {'E', 'x', 'i', 'f', 0, 0};

    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int PNG_CHECKSUM = 4;

    private ExifBlock() {}

    /** Gives the block of a photo whose header was read; empty where there is none. */
    public static Optional<byte[]> of(byte[] file, Format format) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return switch (format) {
                case JPEG -> ofJpeg(bytes);
                case PNG -> ofChunks(bytes.position(8), "eXIf");
                case WEBP -> ofChunks(bytes.order(ByteOrder.LITTLE_ENDIAN).position(12), "EXIF");
            };
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            // The header was checked, what stands behind a picture was not.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ofJpeg(ByteBuffer bytes) {
        bytes.position(2);
        int marker = JpegHeader.nextMarker(bytes);
        while (marker != START_OF_SCAN) {
            int start = bytes.position() + Short.BYTES;
            JpegHeader.skipSegment(marker, bytes);
            if (marker == APP1 && begins(bytes.array(), start)) {
                return Optional.of(Arrays.copyOfRange(bytes.array(), start + PREAMBLE.length, bytes.position()));
            }
            marker = JpegHeader.nextMarker(bytes);
        }
        return Optional.empty();
    }

    /** PNG writes length, name, data and checksum; WebP name, length and data, and one byte more where that is odd. */
    private static Optional<byte[]> ofChunks(ByteBuffer bytes, String wanted) {
        boolean png = bytes.order() == ByteOrder.BIG_ENDIAN;
        while (bytes.remaining() >= 2 * Integer.BYTES) {
            int before = png ? bytes.getInt() : 0;
            byte[] name = new byte[4];
            bytes.get(name);
            int length = png ? before : bytes.getInt();
            if (length < 0) {
                // What stands behind a picture was not checked, and one of -12 would lead back to itself.
                return Optional.empty();
            }
            if (wanted.equals(new String(name, StandardCharsets.US_ASCII))) {
                return Optional.of(length).filter(l -> l <= LONGEST).map(l -> data(bytes, l));
            }
            bytes.position(Math.addExact(bytes.position(), length) + (png ? PNG_CHECKSUM : length & 1));
        }
        return Optional.empty();
    }

    private static byte[] data(ByteBuffer bytes, int length) {
        int start = bytes.position() + (begins(bytes.array(), bytes.position()) ? PREAMBLE.length : 0);
        return Arrays.copyOfRange(bytes.array(), start, bytes.position() + length);
    }

    private static boolean begins(byte[] file, int at) {
        return at + PREAMBLE.length <= file.length
                && Arrays.equals(file, at, at + PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    }
}
