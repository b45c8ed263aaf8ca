package trackunit.recognition.image;

import java.util.Arrays;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.UnreadablePhotoException;

/**
 * A hash that stays nearly the same when a picture is scaled, recompressed or slightly changed: the signs of the 64
 * lowest frequencies of its cosine transform against their median (pHash; Zauner, 2010).
 */
public final class PerceptualHash {
    private static final int SIDE = 32;

    /** Pixels of the shorter side that are decoded; with fewer the bits of the same photo differ at other sizes. */
    private static final int DECODED = 4 * SIDE;

    private static final int LOW = 8;

    private PerceptualHash() {}

    /**
     * Gives the hash of a photo; two alike differ in few of the 64 bits.
     *
     * @throws UnreadablePhotoException where the photo cannot be decoded, or is larger than the limits
     */
    public static long of(byte[] file, long maxBytes, long maxPixels, DecodingRoom room) {
        PhotoHeader header = PhotoHeader.read(file, maxBytes, maxPixels);
        Reduction reduction = Reduction.leaving(DECODED, Math.min(header.width(), header.height()));
        Mat grey = new Decoder(file, header, reduction, room).grey();
        Mat small = new Mat();
        Mat frequencies = new Mat();
        try {
            Imgproc.resize(grey, small, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_AREA);
            small.convertTo(small, CvType.CV_32F);
            Core.dct(small, frequencies);
            return signs(lowest(frequencies));
        } finally {
            NativeMemory.release(grey);
            NativeMemory.release(small);
            NativeMemory.release(frequencies);
        }
    }

    private static double[] lowest(Mat frequencies) {
        double[] values = new double[LOW * LOW];
        for (int i = 0; i < values.length; i++) {
            values[i] = frequencies.get(i / LOW, i % LOW)[0];
        }
        return values;
    }

    private static long signs(double[] values) {
        double[] sorted = Arrays.copyOfRange(values, 1, values.length);
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        long bits = 0;
        for (double value : values) {
            bits = bits << 1 | (value > median ? 1 : 0);
        }
        return bits;
    }
}
