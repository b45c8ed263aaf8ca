package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.catalogue.Catalogue;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;

/** The detector is played: it leaves out what stands at the ends of a word. */
class EndsTest {
    private static final TextModels MODELS;

    static {
        NativeLibrary.load();
        MODELS = TextModels.open(1);
    }

    private final Mat photo = new Mat(200, 400, CvType.CV_8UC3, new Scalar(40, 40, 40));
    private final Ends ends = new Ends(new TextReader(MODELS), new MachineMatcher(Catalogue.shipped()));

    @AfterEach
    void release() {
        photo.release();
    }

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void the_first_letter_of_a_makers_name_that_was_left_out_is_read() {
        print("CAT");

        assertThat(read(List.of(reading("AT", 142, 205)))).containsExactly("CAT");
    }

    @Test
    void the_last_letter_of_a_makers_name_that_was_left_out_is_read() {
        print("JCB");

        assertThat(read(List.of(reading("JC", 98, 170)))).containsExactly("JCB");
    }

    @Test
    void a_word_that_goes_on_to_no_makers_name_stays_as_it_is() {
        print("MAT");

        assertThat(read(List.of(reading("AT", 147, 212)))).containsExactly("AT");
    }

    @Test
    void nothing_is_read_once_more_where_the_maker_is_told() {
        print("CAT");
        Reading maker = new Reading("KOMATSU", 0.99, box(10, 90, 10, 40));

        assertThat(read(List.of(maker, reading("AT", 142, 205)))).containsExactly("KOMATSU", "AT");
    }

    private void print(String text) {
        Imgproc.putText(
                photo,
                text,
                new Point(100, 120),
                Imgproc.FONT_HERSHEY_DUPLEX,
                1.8,
                new Scalar(255, 255, 255),
                3,
                Imgproc.LINE_AA,
                false);
    }

    private static Reading reading(String text, double left, double right) {
        return new Reading(text, 0.8, box(left, right, 72, 128));
    }

    private List<String> read(List<Reading> readings) {
        return ends.read(photo, readings).stream().map(Reading::text).toList();
    }

    private static TextBox box(double left, double right, double top, double bottom) {
        return new TextBox(List.of(
                new Corner(left, top), new Corner(right, top), new Corner(right, bottom), new Corner(left, bottom)));
    }
}
