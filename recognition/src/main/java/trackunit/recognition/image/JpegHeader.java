package trackunit.recognition.image;

import static trackunit.recognition.UnreadablePhotoException.Reason.UNREADABLE_PICTURE;

import java.nio.ByteBuffer;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.image.PhotoHeader.Format;

/** The markers of a JPEG file (ITU T.81, annex B). */
final class JpegHeader {
    private static final int MARKER = 0xff;
    static final int START_OF_SCAN = 0xda;
    static final int END_OF_IMAGE = 0xd9;
    private static final int FIRST_FRAME = 0xc0;
    private static final int FIRST_ARITHMETIC = 0xc9;

    /** What a frame has before its components, its length included; and each of them. */
    private static final int FRAME_LENGTH = 8;

    static final int COMPONENT_LENGTH = 3;

    private JpegHeader() {}

    static boolean begins(byte[] file) {
        return file.length > 2 && (file[0] & 0xff) == MARKER && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == MARKER;
    }

    static PhotoHeader read(ByteBuffer bytes) {
        seekFrame(bytes);
        return frame(bytes);
    }

    /** Goes behind the marker of the frame, and gives it. */
    static int seekFrame(ByteBuffer bytes) {
        bytes.position(2);
        int marker = nextMarker(bytes);
        while (!isFrame(marker)) {
            if (marker == START_OF_SCAN) {
                throw PhotoHeader.truncated();
            }
            skipSegment(marker, bytes);
            marker = nextMarker(bytes);
        }
        return marker;
    }

    private static PhotoHeader frame(ByteBuffer bytes) {
        int length = bytes.getShort() & 0xffff;
        bytes.get();
        int height = bytes.getShort() & 0xffff;
        int width = bytes.getShort() & 0xffff;
        int components = bytes.duplicate().get() & 0xff;
        if (length != FRAME_LENGTH + COMPONENT_LENGTH * components) {
            throw Decoder.damaged();
        }
        return new PhotoHeader(Format.JPEG, width, height);
    }

    /** Goes behind what belongs to a marker that was just read. */
    static void skipSegment(int marker, ByteBuffer bytes) {
        if (!standsAlone(marker)) {
            int length = bytes.getShort() & 0xffff;
            if (length < 2) {
                throw Decoder.damaged();
            }
            bytes.position(bytes.position() + length - 2);
        }
    }

    /**
     * TEM and RST0 to RST7 have no segment. Nor have those below SOF0, which are reserved: a decoder fails at them, but where
     * it waits for an RST it looks for the next marker at once.
     */
    private static boolean standsAlone(int marker) {
        return marker < FIRST_FRAME || marker >= 0xd0 && marker <= 0xd7;
    }

    /** Goes behind the next marker; entropy-coded data on the way is passed over. */
    static int nextMarker(ByteBuffer bytes) {
        int value = 0;
        while (value == 0) {
            skipData(bytes);
            value = MARKER;
            while (value == MARKER) {
                value = bytes.get() & 0xff;
            }
        }
        return value;
    }

    /** Goes to the next byte that may begin a marker. Nearly all of a file is passed over here, so the array itself is looked at. */
    private static void skipData(ByteBuffer bytes) {
        byte[] file = bytes.array();
        int place = bytes.position();
        while (place < bytes.limit() && file[place] != (byte) MARKER) {
            place++;
        }
        bytes.position(place);
    }

    /** SOF0 to SOF15, without DHT, JPG and DAC, which share their range. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Checks that there is an end, and before it enough data and not too many scans. */
    static void checkEnd(ByteBuffer bytes) {
        int marker = seekFrame(bytes);
        ByteBuffer behindFrame = bytes.duplicate();
        PhotoHeader header = frame(bytes);
        checkData(header, marker >= FIRST_ARITHMETIC, bytes);
        skipSegment(marker, behindFrame);
        JpegScans.check(behindFrame);
    }

    private static void checkData(PhotoHeader header, boolean arithmetic, ByteBuffer bytes) {
        int data = end(bytes) - bytes.position();
        // A decoder fills with grey what is missing. A block of 8 x 8 takes a bit at least, but for arithmetic coding.
        if (!arithmetic && (header.width() / 8L) * (header.height() / 8L) > 8L * data) {
            throw new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture has less data than its size takes.");
        }
    }

    /** Cameras append previews and padding after the end marker, so it is looked for from the back. */
    private static int end(ByteBuffer bytes) {
        // Not before the frame: previews there have ends of their own.
        for (int i = bytes.limit() - 2; i >= bytes.position(); i--) {
            if ((bytes.get(i) & 0xff) == MARKER && (bytes.get(i + 1) & 0xff) == END_OF_IMAGE) {
                return i;
            }
        }
        throw PhotoHeader.truncated();
    }
}
