package trackunit.recognition.image;

import java.nio.ByteBuffer;
import java.util.Arrays;
import trackunit.recognition.image.PhotoHeader.Format;

/** The chunks of a PNG file (ISO 15948, clause 11). */
final class PngHeader {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    static final int SIGNATURE_LENGTH = SIGNATURE.length;
    private static final int HEAD = 'I' << 24 | 'H' << 16 | 'D' << 8 | 'R';
    private static final int HEAD_LENGTH = 13;
    private static final int DEPTH = 24;
    private static final int COLOUR_TYPE = 25;
    private static final int PALETTE = 3;
    private static final int HAS_ALPHA = 4;

    private PngHeader() {}

    static boolean begins(byte[] file) {
        return file.length >= SIGNATURE_LENGTH && Arrays.equals(Arrays.copyOf(file, SIGNATURE_LENGTH), SIGNATURE);
    }

    static PhotoHeader read(ByteBuffer bytes) {
        bytes.position(SIGNATURE_LENGTH);
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
    static void checkEnd(byte[] file) {
        Chunks chunks = Chunks.ofPng(file);
        String name = "";
        while (!"IEND".equals(name)) {
            name = chunks.next().orElseThrow(PhotoHeader::truncated).name();
        }
    }
}
