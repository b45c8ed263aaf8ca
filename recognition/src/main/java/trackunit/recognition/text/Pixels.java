package trackunit.recognition.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.opencv.core.Mat;

/** Lays pixels out as the models want them: all of one channel, then the next, each as (value - mean) / deviation. */
final class Pixels {
    private static final int CHANNELS = 3;
    private static final float FULL = 255f;

    private Pixels() {}

    static FloatBuffer planes(Mat image, float[] mean, float[] deviation) {
        int count = image.rows() * image.cols();
        byte[] bytes = new byte[count * CHANNELS];
        image.get(0, 0, bytes);
        FloatBuffer planes = ByteBuffer.allocateDirect(count * CHANNELS * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = 0; channel < CHANNELS; channel++) {
            float factor = 1 / (FULL * deviation[channel]);
            float offset = mean[channel] / deviation[channel];
            for (int i = 0, at = channel; i < count; i++, at += CHANNELS) {
                planes.put((bytes[at] & 0xff) * factor - offset);
            }
        }
        return planes.rewind();
    }
}
