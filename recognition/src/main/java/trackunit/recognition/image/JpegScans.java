package trackunit.recognition.image;

import java.nio.ByteBuffer;
import trackunit.recognition.UnreadablePhotoException;

/**
 * The scans of a JPEG file, each of which is another pass over the whole picture. A few bytes are enough for one that changes
 * nothing, so a file of which neither bytes nor pixels are too many could hold a decoder for minutes.
 */
final class JpegScans {

    /** Programs write about ten for a progressive picture, and one a component at most for others. */
    static final int MOST = 100;

    private JpegScans() {}

    /**
     * Walks to the end of the picture, as a decoder does: what cameras append is not looked at.
     *
     * @param bytes behind the frame
     * @throws UnreadablePhotoException where there are too many scans
     */
    static void check(ByteBuffer bytes) {
        int scans = 0;
        int marker = JpegHeader.nextMarker(bytes);
        while (marker != JpegHeader.END_OF_IMAGE) {
            if (marker == JpegHeader.START_OF_SCAN && ++scans > MOST) {
                throw PhotoHeader.tooLarge("scans", "more than " + MOST, MOST);
            }
            JpegHeader.skipSegment(marker, bytes);
            marker = JpegHeader.nextMarker(bytes);
        }
    }
}
