package trackunit.recognition.text;

import java.nio.FloatBuffer;
import org.opencv.core.Mat;

/** Lays pixels out as the models want them: all of one channel, then the next, each as (value - mean) / deviation. */
final class Pixels {
    private static final int CHANNELS = 3;
    private static final int FULL = 255;

    private Pixels() {}

    static FloatBuffer planes(Mat image, float[] mean, float[] deviation) {
        int count = image.rows() * image.cols();
        byte[] bytes = new byte[count * CHANNELS];
        image.get(0, 0, bytes);
        float[] planes = new float[count * CHANNELS];
        for (int channel = 0; channel < CHANNELS; channel++) {
            float[] shades = shades(mean[channel], deviation[channel]);
            int to = channel * count;
            for (int i = 0, at = channel; i < count; i++, at += CHANNELS) {
                planes[to + i] = shades[bytes[at] & 0xff];
            }
        }
        return FloatBuffer.wrap(planes);
    }

    /** What each of the 256 shades of a channel becomes. */
    private static float[] shades(float mean, float deviation) {
        float[] shades = new float[FULL + 1];
        for (int shade = 0; shade <= FULL; shade++) {
            shades[shade] = ((float) shade / FULL - mean) / deviation;
        }
        return shades;
    }
}
