package trackunit.recognition.text;

import java.nio.ByteBuffer;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import trackunit.recognition.image.NativeMemory;

/**
 * Lays pixels out as a model wants them: all of one channel, then the next, each as (value - mean) / deviation.
 *
 * @param mean of each channel's values, from 0 for black to 1
 * @param deviation of each channel's values
 */
record Pixels(double[] mean, double[] deviation) {
    private static final int FULL = 255;

    /** How many bytes a picture takes. */
    static int bytes(Mat picture) {
        return picture.rows() * picture.cols() * picture.channels() * Float.BYTES;
    }

    /** Fills direct memory with a picture; it holds the picture exactly. */
    void lay(Mat picture, ByteBuffer planes) {
        int size = bytes(picture) / picture.channels();
        Mat shades = new Mat();
        for (int channel = 0; channel < picture.channels(); channel++) {
            Core.extractChannel(picture, shades, channel);
            ByteBuffer memory = planes.slice(channel * size, size);
            Mat plane = new Mat(picture.rows(), picture.cols(), CvType.CV_32F, memory);
            shades.convertTo(
                    plane, CvType.CV_32F, 1 / (FULL * deviation[channel]), -mean[channel] / deviation[channel]);
            NativeMemory.release(plane);
        }
        NativeMemory.release(shades);
    }
}
