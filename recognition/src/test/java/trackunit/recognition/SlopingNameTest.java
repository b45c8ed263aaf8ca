package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeLibrary;

/** Names on booms slope as the boom does. */
class SlopingNameTest {
    private static final Scalar BOOM = new Scalar(60, 60, 60);
    private static final Scalar WORN_PAINT = new Scalar(100, 100, 100);
    private static final Scalar CLEAR_PAINT = new Scalar(240, 240, 240);
    private static final double OUT_OF_FOCUS = 1.9;
    private static final Size WHOLE = new Size(1600, 1200);
    private static final Point MIDDLE = new Point(800, 600);

    static {
        NativeLibrary.load();
    }

    private final List<Stage> stages = new ArrayList<>();

    @ParameterizedTest(name = "{0} at {1} degrees")
    @CsvSource({"Hidromek, -42", "Komatsu, 44"})
    void a_worn_name_that_slopes_as_a_boom_does_is_told(String maker, double slope) {
        Recognition recognition = recognised(boom(maker.toUpperCase(Locale.ROOT), slope));

        assertThat(recognition.brand()).map(Answer::value).contains(maker);
    }

    @Test
    void where_no_text_is_nothing_is_turned() {
        recognised(boom("", 44));

        assertThat(stages).contains(Stage.DETECT).doesNotContain(Stage.LOOK_AGAIN);
    }

    @Test
    void where_a_model_is_told_nothing_is_turned() {
        Mat pixels = new Mat(WHOLE, CvType.CV_8UC3, BOOM);
        print(pixels, "KOMATSU", new Point(700, 580), 1.2, CLEAR_PAINT);
        print(pixels, "PC210", new Point(720, 650), 1.2, CLEAR_PAINT);

        assertThat(recognised(file(pixels)).model()).map(Answer::value).contains("PC210");
        assertThat(stages).contains(Stage.DETECT).doesNotContain(Stage.LOOK_AGAIN);
    }

    private Recognition recognised(byte[] photo) {
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            return recogniser.recognise(photo, stages::add);
        }
    }

    private static byte[] boom(String name, double slope) {
        Mat pixels = new Mat(WHOLE, CvType.CV_8UC3, BOOM);
        print(pixels, name, new Point(740, 605), 0.5, WORN_PAINT);
        Mat turn = Imgproc.getRotationMatrix2D(MIDDLE, slope, 1);
        Imgproc.warpAffine(pixels, pixels, turn, WHOLE, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        Imgproc.GaussianBlur(pixels, pixels, new Size(0, 0), OUT_OF_FOCUS);
        turn.release();
        return file(pixels);
    }

    private static void print(Mat pixels, String text, Point start, double scale, Scalar paint) {
        int stroke = (int) Math.round(2 * scale);
        Imgproc.putText(pixels, text, start, Imgproc.FONT_HERSHEY_DUPLEX, scale, paint, stroke, Imgproc.LINE_AA, false);
    }

    private static byte[] file(Mat pixels) {
        MatOfByte file = new MatOfByte();
        Imgcodecs.imencode(".jpg", pixels, file);
        pixels.release();
        return file.toArray();
    }
}
