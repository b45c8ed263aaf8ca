package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

class RepeatabilityTest {
    private static final SamplePhoto SAMPLE = SamplePhotos.shipped().get(0);
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    @Test
    void the_answer_is_the_same_whatever_the_thread_count() {
        assertThat(read(SAMPLE.bytes(), 3)).isEqualTo(read(SAMPLE.bytes(), 1));
    }

    @Test
    void a_photo_that_says_it_is_upside_down_has_its_readings_where_people_see_them() {
        Corner upright = brand(read(SAMPLE.bytes(), 1));
        Corner turned = brand(read(orientation(SAMPLE.bytes(), 3), 1));

        assertThat(turned.x()).isCloseTo(WIDTH - upright.x(), within(25.0));
        assertThat(turned.y()).isCloseTo(HEIGHT - upright.y(), within(25.0));
    }

    private static Recognition read(byte[] photo, int threads) {
        try (PhotoRecogniser recogniser =
                PhotoRecogniser.open(RecognitionOptions.defaults().withThreads(threads))) {
            return recogniser.recognise(photo, StageListener.NONE);
        }
    }

    private static Corner brand(Recognition recognition) {
        Reading reading = recognition.readings().stream()
                .filter(read -> read.text().equalsIgnoreCase(SAMPLE.brand()))
                .findFirst()
                .orElseThrow();
        return new Corner(
                reading.box().corners().stream()
                        .mapToDouble(Corner::x)
                        .average()
                        .orElseThrow(),
                reading.box().corners().stream()
                        .mapToDouble(Corner::y)
                        .average()
                        .orElseThrow());
    }

    /** Puts an Exif segment with nothing but an orientation behind the start of a JPEG. */
    private static byte[] orientation(byte[] jpeg, int value) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
