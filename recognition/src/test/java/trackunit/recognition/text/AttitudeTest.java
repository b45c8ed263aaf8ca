package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.Mat;

@ExtendWith(OpenModels.class)
class AttitudeTest {
    private final TextModels models;

    AttitudeTest(TextModels models) {
        this.models = models;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3CX", "4CX", "3DX", "JCB"})
    void letters_that_stand_below_each_other_are_read_from_the_top_down(String text) {
        assertThat(texts(DrawnLines.stacked(text))).containsExactly(text);
    }

    @Test
    void letters_that_stand_below_each_other_may_stand_on_their_heads() {
        assertThat(texts(DrawnLines.turned(DrawnLines.stacked("3CX"), Core.ROTATE_180)))
                .containsExactly("3CX");
    }

    @Test
    void letters_that_stand_below_each_other_begin_at_the_top_left_of_the_first() {
        assertThat(topLeft(DrawnLines.stacked("3CX"))).isZero();
        assertThat(topLeft(DrawnLines.turned(DrawnLines.stacked("3CX"), Core.ROTATE_180)))
                .isEqualTo(2);
    }

    @Test
    void a_short_name_that_runs_up_begins_at_the_lower_left_and_one_that_runs_down_at_the_upper_right() {
        Mat name = DrawnLines.name("CAT", 1);
        assertThat(topLeft(DrawnLines.turned(name, Core.ROTATE_90_COUNTERCLOCKWISE)))
                .isEqualTo(3);
        assertThat(topLeft(DrawnLines.turned(name, Core.ROTATE_90_CLOCKWISE))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} in a box {1} times as high as wide")
    @CsvSource({"CAT,1.4", "JCB,1.4", "CAT,1", "JCB,1"})
    void a_short_name_that_runs_up_is_read_though_its_box_is_hardly_higher_than_wide(String text, double ratio) {
        assertThat(texts(DrawnLines.turned(DrawnLines.name(text, ratio), Core.ROTATE_90_COUNTERCLOCKWISE)))
                .containsExactly(text);
    }

    @Test
    void two_letters_are_no_name_that_may_run_up() {
        assertThat(texts(DrawnLines.turned(DrawnLines.name("AT", 1), Core.ROTATE_90_COUNTERCLOCKWISE)))
                .doesNotContain("AT");
    }

    @Test
    void what_is_higher_than_letters_are_is_not_read_running_up() {
        Mat wheel = DrawnLines.scaled(DrawnLines.name("CAT", 1), 200);
        assertThat(texts(DrawnLines.turned(wheel, Core.ROTATE_90_COUNTERCLOCKWISE)))
                .doesNotContain("CAT");
    }

    @Test
    void a_short_name_that_lies_is_read_as_it_lies() {
        assertThat(texts(DrawnLines.name("CAT", 1.4))).containsExactly("CAT");
    }

    @Test
    void two_rows_that_were_taken_for_one_line_are_two_readings() {
        assertThat(texts(DrawnLines.rows("WACKER", "NEUSON"))).containsExactly("WACKER", "NEUSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC210LC", "SANY", "JCB"})
    void a_line_that_was_read_surely_stays_one_line(String text) {
        assertThat(texts(DrawnLines.rows(text))).containsExactly(text);
    }

    private List<String> texts(Mat picture) {
        return readings(picture).stream().map(Reading::text).toList();
    }

    private int topLeft(Mat picture) {
        return readings(picture).get(0).topLeft();
    }

    private List<Reading> readings(Mat picture) {
        return new Attitude(new TextReader(models)).read(List.of(DrawnLines.line(picture)));
    }
}
