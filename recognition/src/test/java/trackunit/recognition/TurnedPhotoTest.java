package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import trackunit.recognition.image.NativeLibrary;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

/** A camera that was held askew and wrote no Exif orientation, or somebody who mirrored the photo. */
class TurnedPhotoTest {
    private static final Map<String, Integer> TURNS =
            Map.of("right", Core.ROTATE_90_CLOCKWISE, "left", Core.ROTATE_90_COUNTERCLOCKWISE, "over", Core.ROTATE_180);

    @ParameterizedTest(name = "turned {0}")
    @ValueSource(strings = {"right", "left", "over"})
    void a_turned_photo_is_read_like_an_upright_one(String turn) {
        SamplePhoto sample = SamplePhotos.shipped().get(0);
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            Recognition recognition = recogniser.recognise(
                    changed(sample.bytes(), pixels -> Core.rotate(pixels, pixels, TURNS.get(turn))),
                    StageListener.NONE);

            assertThat(recognition.brand()).map(Answer::value).contains(sample.brand());
            assertThat(recognition.model()).map(Answer::value).contains(sample.model());
        }
    }

    @Test
    void a_mirrored_photo_is_read_in_a_mirror() {
        SamplePhoto sample = SamplePhotos.shipped().get(0);
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            Recognition recognition =
                    recogniser.recognise(changed(sample.bytes(), TurnedPhotoTest::mirror), StageListener.NONE);

            assertThat(recognition.brand()).map(Answer::value).contains(sample.brand());
            assertThat(recognition.model()).map(Answer::value).contains(sample.model());
        }
    }

    private static void mirror(Mat pixels) {
        Core.flip(pixels, pixels, 1);
    }

    private static byte[] changed(byte[] photo, Consumer<Mat> change) {
        NativeLibrary.load();
        Mat pixels = Imgcodecs.imdecode(new MatOfByte(photo), Imgcodecs.IMREAD_COLOR);
        change.accept(pixels);
        MatOfByte file = new MatOfByte();
        Imgcodecs.imencode(".jpg", pixels, file);
        pixels.release();
        return file.toArray();
    }
}
