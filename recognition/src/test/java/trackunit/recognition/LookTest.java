package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.Region;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.Transcript;

class LookTest {
    static {
        NativeLibrary.load();
    }

    private final Mat photo = Mat.zeros(1000, 1000, CvType.CV_8UC3);
    private final Transcript transcript = new Transcript();

    @AfterEach
    void release() {
        photo.release();
    }

    @Test
    void what_was_read_surely_is_looked_at_again_after_what_was_not_and_before_nothing_found() {
        TextBox sure = box(10);
        transcript.add(new Reading("KOMATSU", 0.99, sure));
        Look read = new Look(region(0, 100), List.of(sure));
        Look nothing = new Look(region(100, 50), List.of());
        Look unread = new Look(region(200, 200), List.of(box(210)));

        assertThat(again(nothing, read, unread)).containsExactly(unread, read, nothing);
    }

    @Test
    void what_was_read_doubtfully_or_not_at_all_is_looked_at_again() {
        TextBox doubtful = box(10);
        transcript.add(new Reading("K0M", 0.7, doubtful));
        Look doubt = new Look(region(0, 200), List.of(doubtful));
        Look unread = new Look(region(200, 200), List.of(box(210)));

        assertThat(again(doubt, unread)).containsExactly(doubt, unread);
    }

    @Test
    void something_found_comes_before_nothing_found_and_small_before_large() {
        Look nothing = new Look(region(0, 50), List.of());
        Look large = new Look(region(100, 300), List.of(box(110)));
        Look small = new Look(region(500, 200), List.of(box(510)));

        assertThat(again(nothing, large, small)).containsExactly(small, large, nothing);
    }

    @Test
    void no_more_than_a_quarter_of_the_square_around_the_photo_is_looked_at_again() {
        Look first = new Look(region(0, 300), List.of(box(10)));
        Look second = new Look(region(300, 300), List.of(box(310)));
        Look tooMuch = new Look(region(600, 310), List.of(box(610)));
        Look fits = new Look(region(600, 260), List.of());

        assertThat(again(first, second, tooMuch, fits)).containsExactly(first, second, fits);
    }

    @Test
    void a_region_larger_than_that_is_looked_at_again_in_windows_those_with_lines_first() {
        TextBox line = box(700);
        List<Look> windows = again(new Look(region(new Rect(0, 0, 900, 380)), List.of(line)));

        assertThat(windows)
                .hasSizeGreaterThan(4)
                .allMatch(window ->
                        window.region().place().width <= 200 && window.region().place().height <= 200)
                .filteredOn(window -> !window.boxes().isEmpty())
                .isNotEmpty()
                .isEqualTo(windows.subList(0, 2))
                .allMatch(window -> line.isIn(window.region().place()));
    }

    @Test
    void no_more_than_a_thirtieth_of_the_square_around_the_photo_is_looked_at_turned_small_parts_first() {
        Look small = new Look(region(0, 90), List.of(box(10)));
        Look large = new Look(region(200, 140), List.of(box(210)));
        Look tooMuch = new Look(region(600, 142), List.of(box(610)));

        assertThat(turned(tooMuch, large, small)).containsExactly(small, large);
    }

    @Test
    void where_all_was_read_surely_or_nothing_clearly_marked_it_is_not_looked_at_turned() {
        TextBox sure = box(10);
        transcript.add(new Reading("KOMATSU", 0.99, sure));
        Look read = new Look(region(0, 90), List.of(sure));
        Look nothing = new Look(region(100, 50), List.of());
        Look hardlyMarked = new Look(new Region(new Rect(300, 0, 50, 50), 0.89), List.of());
        Look doubt = new Look(region(200, 90), List.of(box(210)));

        assertThat(turned(read, nothing, hardlyMarked, doubt)).containsExactly(doubt, nothing);
    }

    @Test
    void what_is_long_and_flat_or_upright_is_not_looked_at_turned() {
        Look sloping = new Look(region(new Rect(0, 0, 100, 40)), List.of(box(10)));
        Look flat = new Look(region(new Rect(200, 0, 101, 40)), List.of(box(210)));
        Look upright = new Look(region(new Rect(400, 0, 40, 101)), List.of(box(410)));

        assertThat(turned(flat, sloping, upright)).containsExactly(sloping);
    }

    @Test
    void
            of_a_region_larger_than_that_windows_where_nothing_was_found_are_looked_at_turned_beside_what_was_read_surely() {
        TextBox sure = box(10);
        transcript.add(new Reading("KOMATSU", 0.99, sure));
        Look large = new Look(region(new Rect(0, 0, 250, 140)), List.of(sure));

        assertThat(turned(large)).isNotEmpty().allSatisfy(window -> {
            assertThat(window.region().place().width).isLessThan(250);
            assertThat(window.boxes()).isEmpty();
        });
    }

    private List<Look> turned(Look... looks) {
        return Look.turned(List.of(looks), transcript, photo);
    }

    private List<Look> again(Look... looks) {
        return Look.again(List.of(looks), transcript, photo);
    }

    private static Region region(int x, int side) {
        return region(new Rect(x, 0, side, side));
    }

    private static Region region(Rect place) {
        return new Region(place, 1);
    }

    private static TextBox box(double x) {
        return new TextBox(
                List.of(new Corner(x, 10), new Corner(x + 80, 10), new Corner(x + 80, 30), new Corner(x, 30)));
    }
}
