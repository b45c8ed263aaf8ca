package trackunit.recognition.image;

import java.nio.ByteBuffer;

/**
 * What a decoder keeps of a JPEG that comes in more than one scan: the coefficients of the whole picture, whatever the scale
 * that it is decoded at. Of any other it keeps a few lines.
 */
final class JpegCoefficients {
    private static final int BYTES_EACH = 2;
    private static final int PROGRESSIVE = 2;

    /** Where a frame has its height, width and components, counted from its length. */
    private static final int HEIGHT = 3;

    private static final int WIDTH = 5;
    private static final int COMPONENTS = 7;

    private JpegCoefficients() {}

    /** How many bytes they take; the file has been found to be whole. */
    static long bytes(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int marker = JpegHeader.seekFrame(bytes);
        int frame = bytes.position();
        JpegHeader.skipSegment(marker, bytes);
        boolean inOneScan = (marker & 3) != PROGRESSIVE && componentsOfFirstScan(bytes) == file[frame + COMPONENTS];
        return inOneScan ? 0 : BYTES_EACH * samples(bytes, frame);
    }

    private static int componentsOfFirstScan(ByteBuffer bytes) {
        int marker = JpegHeader.nextMarker(bytes);
        while (marker != JpegHeader.START_OF_SCAN && marker != JpegHeader.END_OF_IMAGE) {
            JpegHeader.skipSegment(marker, bytes);
            marker = JpegHeader.nextMarker(bytes);
        }
        return marker == JpegHeader.START_OF_SCAN ? bytes.get(bytes.position() + 2) : 0;
    }

    /** Colours may have fewer samples than there are pixels. */
    private static long samples(ByteBuffer bytes, int frame) {
        int widest = 1;
        int highest = 1;
        int sum = 0;
        int components = bytes.get(frame + COMPONENTS) & 0xff;
        for (int i = 0; i < components; i++) {
            int sampling = bytes.get(frame + COMPONENTS + 2 + i * JpegHeader.COMPONENT_LENGTH) & 0xff;
            widest = Math.max(widest, sampling >> 4);
            highest = Math.max(highest, sampling & 0xf);
            sum += (sampling >> 4) * (sampling & 0xf);
        }
        long pixels = (bytes.getShort(frame + WIDTH) & 0xffffL) * (bytes.getShort(frame + HEIGHT) & 0xffffL);
        return pixels * sum / (widest * highest);
    }
}
