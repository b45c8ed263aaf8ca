package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.text.Attitude;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.OpenModels;
import trackunit.recognition.text.Region;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;
import trackunit.recognition.text.Transcript;

@ExtendWith(OpenModels.class)
class LinesTest {
    static {
        NativeLibrary.load();
    }

    private final Mat photo = Mat.zeros(100, 400, CvType.CV_8UC3);
    private final List<Line> cut = new ArrayList<>();
    private final TextReader reader;

    LinesTest(TextModels models) {
        this.reader = new TextReader(models);
    }

    @AfterEach
    void release() {
        photo.release();
    }

    @Test
    void what_was_cut_out_is_released_when_it_was_read() {
        assertThat(lines().read(look(boxes(3)), () -> {})).isTrue();

        assertThatAllAreReleased(3);
    }

    @Test
    void what_was_cut_out_is_released_where_a_listener_ends_the_recognition_before_it_is_read() {
        assertThatThrownBy(() -> lines().read(look(boxes(3)), LinesTest::cancel))
                .isInstanceOf(CancellationException.class);

        assertThatAllAreReleased(3);
    }

    @Test
    void what_was_cut_out_is_released_where_reading_ends_half_way() {
        Lines lines = new Lines(this::cut, new Attitude(reader.before(this::cancelTheSecond)), new Transcript());

        assertThatThrownBy(() -> lines.read(look(boxes(3)), () -> {})).isInstanceOf(CancellationException.class);

        assertThatAllAreReleased(3);
    }

    @Test
    void what_was_cut_out_is_released_where_the_next_cannot_be_cut_out() {
        List<TextBox> boxes = Stream.concat(boxes(2).stream(), Stream.of(new TextBox(List.of())))
                .toList();

        assertThatThrownBy(() -> lines().read(look(boxes), () -> {})).isInstanceOf(RuntimeException.class);

        assertThatAllAreReleased(2);
    }

    @Test
    void of_too_many_lines_those_with_the_highest_letters_are_read_in_their_order() {
        List<TextBox> boxes = boxes(Lines.MOST + 40);
        Lines lines = lines();

        assertThatThrownBy(() -> lines.read(look(boxes), LinesTest::cancel)).isInstanceOf(CancellationException.class);

        assertThat(cut).extracting(Line::box).containsExactlyElementsOf(boxes.subList(40, boxes.size()));
        assertThat(lines.areSpent()).isTrue();
    }

    @Test
    void all_looks_share_what_may_be_read() {
        Lines lines = lines();
        assertThatThrownBy(() -> lines.read(look(boxes(Lines.MOST - 1)), LinesTest::cancel))
                .isInstanceOf(CancellationException.class);
        assertThat(lines.areSpent()).isFalse();

        assertThat(lines.read(look(boxes(2)), () -> {})).isTrue();
        assertThat(lines.areSpent()).isTrue();
        assertThat(lines.read(look(boxes(2)), () -> {})).isFalse();
        assertThatAllAreReleased(Lines.MOST);
    }

    private static void cancel() {
        throw new CancellationException("enough");
    }

    private int read;

    private void cancelTheSecond() {
        read++;
        if (read == 2) {
            cancel();
        }
    }

    private void assertThatAllAreReleased(int count) {
        assertThat(cut).hasSize(count).allMatch(line -> line.pixels().empty());
    }

    private Lines lines() {
        return new Lines(this::cut, new Attitude(reader), new Transcript());
    }

    private Line cut(TextBox box) {
        Line line = Line.cut(photo, box);
        cut.add(line);
        return line;
    }

    private static List<Look> look(List<TextBox> boxes) {
        return List.of(new Look(new Region(new Rect(0, 0, 400, 100), 1), boxes));
    }

    /** Each a little higher than the one before. */
    private static List<TextBox> boxes(int count) {
        return IntStream.range(0, count)
                .mapToObj(box -> PrintedPhoto.box(10, 110, 10, 30 + 0.01 * box))
                .toList();
    }
}
