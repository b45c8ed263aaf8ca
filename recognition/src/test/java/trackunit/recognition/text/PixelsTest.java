package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import trackunit.recognition.image.NativeLibrary;

class PixelsTest {
    private static final double[] MEAN = {0.25, 0.5, 0.75};
    private static final double[] DEVIATION = {0.5, 0.25, 0.125};

    @Test
    void each_channel_is_a_plane_of_its_own_by_its_own_mean_and_deviation() {
        NativeLibrary.load();
        byte[] values = {0, 51, 102, (byte) 153, (byte) 204, (byte) 255};
        Mat picture = new Mat(1, 2, CvType.CV_8UC3);
        picture.put(0, 0, values);
        ByteBuffer memory = ByteBuffer.allocateDirect(Pixels.bytes(picture)).order(ByteOrder.nativeOrder());

        new Pixels(MEAN, DEVIATION).lay(picture, memory);

        FloatBuffer planes = memory.asFloatBuffer();
        for (int i = 0; i < values.length; i++) {
            int channel = i % 3;
            double expected = ((values[i] & 0xff) / 255.0 - MEAN[channel]) / DEVIATION[channel];
            assertThat((double) planes.get(channel * 2 + i / 3)).isCloseTo(expected, within(1e-6));
        }
        picture.release();
    }
}
