package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

@ExtendWith(OpenModels.class)
class TwoRowsTest {
    private static final double DOUBTFUL = 0.5;

    private final TextModels models;

    TwoRowsTest(TextModels models) {
        this.models = models;
    }

    @Test
    void each_row_is_where_it_stands() {
        List<Reading> rows = read(DrawnLines.rows("WACKER", "NEUSON"), "WECKER", DOUBTFUL);
        assertThat(rows).extracting(Reading::text).containsExactly("WACKER", "NEUSON");
        Rect upper = rows.get(0).box().around();
        Rect lower = rows.get(1).box().around();
        assertThat(upper.br().y).isLessThanOrEqualTo(lower.y + 1.0);
    }

    @Test
    void rows_that_run_down_are_read_from_the_right_to_the_left() {
        Mat picture = DrawnLines.turned(DrawnLines.rows("WACKER", "NEUSON"), Core.ROTATE_90_CLOCKWISE);
        List<Reading> rows = read(picture, "WECKER", DOUBTFUL);
        assertThat(rows).extracting(Reading::text).containsExactly("WACKER", "NEUSON");
        Rect right = rows.get(0).box().around();
        Rect left = rows.get(1).box().around();
        assertThat(left.br().x).isLessThanOrEqualTo(right.x + 1.0);
        assertThat(rows).extracting(Reading::topLeft).containsExactly(1, 1);
    }

    @Test
    void the_halves_of_letters_are_no_rows() {
        assertThat(read(DrawnLines.rows("PC210LC"), "PC210LC", DOUBTFUL)).isEmpty();
    }

    @Test
    void what_was_read_more_surely_as_one_line_is_no_two_rows() {
        assertThat(read(DrawnLines.rows("WACKER", "NEUSON"), "WECKER", 1)).isEmpty();
    }

    private List<Reading> read(Mat picture, String asOneLine, double confidence) {
        Line line = DrawnLines.line(picture);
        Reading whole = new Reading(asOneLine, confidence, line.box());
        return new TwoRows(new TextReader(models)).read(line, whole);
    }
}
