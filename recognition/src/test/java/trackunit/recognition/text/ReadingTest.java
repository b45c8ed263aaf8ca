package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final TextBox BOX =
            new TextBox(List.of(new Corner(0, 0), new Corner(40, 0), new Corner(40, 20), new Corner(0, 20)));

    @Test
    void what_a_line_says_the_other_way_up_it_may_say_instead() {
        Reading asItLies = new Reading("X0W", 0.8, BOX, List.of(new Reading.Other("XOW", 0.5)));
        Reading turned = new Reading("3CX", 0.4, BOX, List.of(new Reading.Other("8CX", 0.5)));

        Reading either = asItLies.orElse(turned);

        assertThat(either.text()).isEqualTo("X0W");
        assertThat(either.confidence()).isEqualTo(0.8);
        assertThat(either.others())
                .containsExactly(
                        new Reading.Other("XOW", 0.5), new Reading.Other("3CX", 0.25), new Reading.Other("8CX", 0.125));
    }

    @Test
    void at_another_place_a_reading_says_the_same() {
        Reading doubtful = SpelledLine.of("3", "C", "XK");
        Reading elsewhere = doubtful.at(BOX);

        assertThat(elsewhere.box()).isEqualTo(BOX).isNotEqualTo(doubtful.box());
        assertThat(elsewhere.at(doubtful.box())).isEqualTo(doubtful);
    }

    @Test
    void a_reading_is_told_from_the_top_left_of_its_text_on() {
        List<Corner> corners = BOX.corners();
        Reading turned = new Reading("3CX", 0.9, BOX, List.of(), LetterLikelihoods.NONE, 3);

        Reading told = turned.fromItsTopLeft();

        assertThat(told.box().corners())
                .containsExactly(corners.get(3), corners.get(0), corners.get(1), corners.get(2));
        assertThat(told.fromItsTopLeft()).isEqualTo(told);
        assertThat(turned.scaled(2).topLeft()).isEqualTo(3);
    }

    @Test
    void what_a_line_may_say_instead_comes_likeliest_first() {
        Reading asItLies = new Reading("X0W", 0.8, BOX, List.of(new Reading.Other("XOW", 0.1)));

        assertThat(asItLies.orElse(new Reading("3CX", 0.8, BOX)).others())
                .containsExactly(new Reading.Other("3CX", 1), new Reading.Other("XOW", 0.1));
    }
}
