package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import trackunit.recognition.image.NativeLibrary;

class ViewTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest(name = "{0} x {1} at {2}")
    @CsvSource({"2560, 1920, 0.5", "960, 1280, 1", "640, 480, 2", "512, 384, 2.5", "400, 500, 2.56"})
    void a_picture_is_searched_at_the_same_length_of_its_longer_side(int columns, int rows, double scale) {
        assertThat(whole(columns, rows).scale()).isCloseTo(scale, within(EXACT));
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"420, 300", "100, 200", "40, 40"})
    void a_picture_is_enlarged_three_times_at_most(int columns, int rows) {
        assertThat(whole(columns, rows).scale()).isCloseTo(3, within(EXACT));
    }

    @Test
    void the_search_sees_the_whole_picture() {
        assertThat(whole(470, 300).part()).isEqualTo(new Rect(0, 0, 470, 300));
    }

    private static View whole(int columns, int rows) {
        NativeLibrary.load();
        Mat picture = Mat.zeros(rows, columns, CvType.CV_8UC3);
        View view = View.whole(picture);
        picture.release();
        return view;
    }
}
