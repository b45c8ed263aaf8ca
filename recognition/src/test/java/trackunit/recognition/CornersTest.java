package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;

/** Corners are told clockwise from the top left of the text, however the photo was held. */
class CornersTest {
    static {
        NativeLibrary.load();
    }

    /** The text runs from the first corner to the second, and its lines follow each other from the first to the last. */
    @ParameterizedTest(name = "{0} quarter turns: the text runs {1}, {2}")
    @CsvSource({"0, 1, 0", "1, 0, 1", "2, -1, 0", "3, 0, -1"})
    void corners_begin_at_the_top_left_of_the_text(int quarters, int right, int down) {
        for (Reading reading : read(turned(decals(), quarters))) {
            List<Corner> corners = reading.box().corners();
            assertThat(direction(corners.get(0), corners.get(1))).containsExactly(right, down);
            assertThat(direction(corners.get(0), corners.get(3))).containsExactly(-down, right);
            assertThat(direction(corners.get(2), corners.get(3))).containsExactly(-right, -down);
        }
    }

    /** The text runs to the left there; clockwise comes its lower left corner. */
    @Test
    void in_a_mirrored_photo_the_top_left_of_the_text_is_on_the_right() {
        Mat photo = decals();
        Core.flip(photo, photo, 1);

        for (Reading reading : read(photo)) {
            List<Corner> corners = reading.box().corners();
            assertThat(direction(corners.get(0), corners.get(1))).containsExactly(0, 1);
            assertThat(direction(corners.get(0), corners.get(3))).containsExactly(-1, 0);
        }
    }

    private static Mat decals() {
        Mat photo = new Mat(600, 800, CvType.CV_8UC3, new Scalar(40, 40, 40));
        print(photo, "KOMATSU", new Point(60, 150));
        print(photo, "PC210LC", new Point(360, 480));
        return photo;
    }

    private static void print(Mat photo, String text, Point start) {
        Scalar white = new Scalar(255, 255, 255);
        Imgproc.putText(photo, text, start, Imgproc.FONT_HERSHEY_DUPLEX, 2, white, 4, Imgproc.LINE_AA, false);
    }

    private static Mat turned(Mat photo, int quarters) {
        for (int quarter = 0; quarter < quarters; quarter++) {
            Core.rotate(photo, photo, Core.ROTATE_90_CLOCKWISE);
        }
        return photo;
    }

    /** Both decals. */
    private static List<Reading> read(Mat photo) {
        MatOfByte file = new MatOfByte();
        Imgcodecs.imencode(".png", photo, file);
        photo.release();
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            Recognition told = recogniser.recognise(file.toArray(), StageListener.NONE);
            assertThat(told.readings()).extracting(Reading::text).hasSize(2).contains("KOMATSU");
            return told.readings();
        }
    }

    private static int[] direction(Corner from, Corner to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double longer = Math.max(Math.abs(x), Math.abs(y));
        return new int[] {(int) Math.round(x / longer), (int) Math.round(y / longer)};
    }
}
