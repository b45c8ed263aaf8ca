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

/** The detector is played: it ends each line before the suffix. */
class SuffixTest {
    private static final TextModels MODELS;

    static {
        NativeLibrary.load();
        MODELS = TextModels.open(1);
    }

    private final Mat photo = new Mat(200, 400, CvType.CV_8UC3, new Scalar(40, 40, 40));
    private final Suffix suffix = new Suffix(new TextReader(MODELS), new MachineMatcher(Catalogue.shipped()));

    @AfterEach
    void release() {
        photo.release();
    }

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void smaller_letters_behind_a_designation_are_read_where_the_maker_has_such_a_machine() {
        print("345", 100, 1.8);
        print("DL", 212, 1.0);

        assertThat(read("345").replace(" ", "")).isEqualToIgnoringCase("345DL");
    }

    @Test
    void a_designation_with_nothing_behind_it_stays_as_it_is() {
        print("345", 100, 1.8);

        assertThat(read("345")).isEqualTo("345");
    }

    @Test
    void a_single_letter_behind_a_designation_may_be_dirt_and_stays_out() {
        print("345", 100, 1.8);
        print("D", 212, 1.0);

        assertThat(read("345")).isEqualTo("345");
    }

    @Test
    void what_is_no_suffix_of_the_makers_stays_out() {
        print("345", 100, 1.8);
        print("kg", 212, 1.0);

        assertThat(read("345")).isEqualTo("345");
    }

    private void print(String text, int left, double scale) {
        Imgproc.putText(
                photo,
                text,
                new Point(left, 120),
                Imgproc.FONT_HERSHEY_DUPLEX,
                scale,
                new Scalar(255, 255, 255),
                3,
                Imgproc.LINE_AA,
                false);
    }

    private String read(String designation) {
        Reading maker = new Reading("CAT", 0.99, box(10, 60, 10, 40));
        Reading ended = new Reading(designation, 0.9, box(96, 210, 72, 128));
        return suffix.read(photo, List.of(maker, ended)).get(1).text();
    }

    private static TextBox box(double left, double right, double top, double bottom) {
        return new TextBox(List.of(
                new Corner(left, top), new Corner(right, top), new Corner(right, bottom), new Corner(left, bottom)));
    }
}
