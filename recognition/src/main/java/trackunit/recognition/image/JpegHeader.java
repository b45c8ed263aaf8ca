package trackunit.recognition.image;

import java.nio.ByteBuffer;
import trackunit.recognition.image.PhotoHeader.Format;

/** The markers of a JPEG file (ITU T.81, annex B). */
final class JpegHeader {
    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private JpegHeader() {}

    static boolean begins(byte[] file) {
        return file.length > 2 && (file[0] & 0xff) == MARKER && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == MARKER;
    }

    static PhotoHeader read(ByteBuffer bytes) {
        bytes.position(2);
        int marker = nextMarker(bytes);
        while (!isFrame(marker)) {
            if (marker == START_OF_SCAN) {
                throw PhotoHeader.truncated();
            }
            int length = bytes.getShort() & 0xffff;
            bytes.position(bytes.position() + length - 2);
            marker = nextMarker(bytes);
        }
        bytes.position(bytes.position() + 3);
        int height = bytes.getShort() & 0xffff;
        return new PhotoHeader(Format.JPEG, bytes.getShort() & 0xffff, height);
    }

    private static int nextMarker(ByteBuffer bytes) {
        int value = bytes.get() & 0xff;
        while (value != MARKER) {
            value = bytes.get() & 0xff;
        }
        while (value == MARKER) {
            value = bytes.get() & 0xff;
        }
        return value;
    }

    /** SOF0 to SOF15, without DHT, JPG and DAC, which share their range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Cameras append previews and padding after the end marker, so it is looked for, from the back. */
    static void checkEnd(ByteBuffer bytes) {
        for (int i = bytes.limit() - 2; i > 0; i--) {
            if ((bytes.get(i) & 0xff) == MARKER && (bytes.get(i + 1) & 0xff) == END_OF_IMAGE) {
                return;
            }
        }
        throw PhotoHeader.truncated();
    }
}
