package trackunit.recognition.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Exif blocks of one entry. */
final class ExifBlocks {
    static final int SHORT = 3;
    static final int LONG = 4;

    private static final short ORIENTATION = 0x0112;

    private ExifBlocks() {}

    /** That says an orientation as cameras do. */
    static byte[] oriented(int orientation) {
        return of(ByteOrder.BIG_ENDIAN, SHORT, orientation);
    }

    /** That says an orientation as a number of this type. */
    static byte[] of(ByteOrder order, int type, int orientation) {
        ByteBuffer block = ByteBuffer.allocate(26).order(order);
        block.putShort(order == ByteOrder.BIG_ENDIAN ? (short) 0x4d4d : (short) 0x4949);
        block.putShort((short) 42).putInt(8).putShort((short) 1);
        block.putShort(ORIENTATION).putShort((short) type).putInt(1);
        return (type == SHORT ? block.putShort((short) orientation) : block.putInt(orientation)).array();
    }
}
