package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Names that a reading does not hold, but may hold with one or two of its letters exchanged. */
class DoubtfulNamesTest {
    private static final double HEIGHT = 40;
    private static final double CONFIDENT = 0.9;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @CsvSource({"ICB, JCB", "1CB, JCB", "DCB, JCB", "VOLNO, Volvo", "GAT, Caterpillar", "1SANY, Sany", "7SANY, Sany"})
    void a_short_name_with_a_letter_like_its_own_tells_its_maker_but_not_surely(String read, String maker) {
        assertThat(matcher.match(Decals.of(read)).brand().orElseThrow())
                .matches(told -> told.value().equals(maker))
                .matches(told -> told.confidence() < CONFIDENT);
    }

    @Test
    void however_clear_its_letters_are_such_a_name_is_not_certain() {
        Reading clear = new Reading("ICB", 1, Decals.at("ICB", 0, 0, HEIGHT).box());
        assertThat(matcher.match(List.of(clear)).brand().orElseThrow().confidence())
                .isLessThan(CONFIDENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ICB BANK", "XCM", "VOLTO", "VQLNO", "CB", "COT", "12SANY", "XSANY", "1SANY BANK", "4CAT"})
    void other_letters_other_words_or_two_letters_tell_none(String read) {
        assertThat(matcher.match(Decals.of(read)).brand()).isEmpty();
    }

    @Test
    void a_name_that_a_line_may_say_instead_names_its_maker_but_not_surely() {
        Reading doubtful = Decals.doubtful("GAT", new Reading.Other("CAT", 0.2));
        assertThat(matcher.match(List.of(doubtful)).brand().orElseThrow())
                .matches(maker -> maker.value().equals("Caterpillar"))
                .matches(maker -> maker.confidence() < CONFIDENT);
    }

    @Test
    void an_unlikely_name_names_no_maker() {
        Reading doubtful = Decals.doubtful("ICR", new Reading.Other("JCB", 0.004));
        assertThat(matcher.match(List.of(doubtful)).brand()).isEmpty();
    }

    @Test
    void a_name_that_was_read_outweighs_one_that_a_line_may_say_instead() {
        Reading doubtful = Decals.doubtful("GAT", new Reading.Other("CAT", 0.9));
        assertThat(matcher.match(List.of(Decals.at("HAMM", 0, 0, HEIGHT), doubtful))
                        .brand())
                .map(Answer::value)
                .contains("Hamm");
    }

    @Test
    void a_doubtful_letter_elsewhere_makes_no_decal_of_a_sentence() {
        Reading doubtful = Decals.doubtful("三一&徐工挖□机", new Reading.Other("三一&徐工挖E机", 0.2));
        assertThat(matcher.match(List.of(doubtful)).brand()).isEmpty();
    }
}
