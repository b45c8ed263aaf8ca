package trackunit.recognition.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import trackunit.recognition.image.PhotoHeader.Format;

/** The chunks of a PNG file (ISO 15948, clause 11). */
final class PngHeader {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEAD = 'I' << 24 | 'H' << 16 | 'D' << 8 | 'R';
    private static final int HEAD_LENGTH = 13;
    private static final int CHECKSUM = 4;
    private static final int DEPTH = 24;
    private static final int COLOUR_TYPE = 25;
    private static final int PALETTE = 3;
    private static final int HAS_ALPHA = 4;

    private PngHeader() {}

    static boolean begins(byte[] file) {
        return file.length >= SIGNATURE.length && Arrays.equals(Arrays.copyOf(file, SIGNATURE.length), SIGNATURE);
    }

    static PhotoHeader read(ByteBuffer bytes) {
        bytes.position(SIGNATURE.length);
        if (bytes.getInt() != HEAD_LENGTH || bytes.getInt() != HEAD) {
            throw Decoder.damaged();
        }
        return new PhotoHeader(Format.PNG, bytes.getInt(), bytes.getInt());
    }

    /** A palette may have transparent colours. */
    static boolean mayBeTransparent(byte[] file) {
        return file[COLOUR_TYPE] == PALETTE || (file[COLOUR_TYPE] & HAS_ALPHA) != 0;
    }

    /** Whether a sample has sixteen bits. */
    static boolean isDeep(byte[] file) {
        return file[DEPTH] > Byte.SIZE;
    }

    /** Walks the chunks to the last one. */
    static void checkEnd(ByteBuffer bytes) {
        bytes.position(SIGNATURE.length);
        String type = "";
        while (!"IEND".equals(type)) {
            int length = bytes.getInt();
            if (length < 0) {
                // None is longer than 2^31 - 1 (clause 5.3), and one of -12 would lead back to itself.
                throw Decoder.damaged();
            }
            byte[] name = new byte[4];
            bytes.get(name);
            type = new String(name, StandardCharsets.US_ASCII);
            bytes.position(Math.addExact(bytes.position(), Math.addExact(length, CHECKSUM)));
        }
    }
}
