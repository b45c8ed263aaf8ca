package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.SpelledLine;

/** Designations that letters may say, where nobody's name was read. */
class LikelyUnnamedDesignationsTest {
    private static final double CONFIDENT = 0.9;
    private static final double READ = 0.8;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @Test
    void one_that_one_maker_alone_built_tells_this_maker_but_not_surely() {
        Machine machine = match(SpelledLine.cutTwice(READ, "T", "8B", "2", "9", "0"));
        assertThat(machine.brand().orElseThrow())
                .matches(told -> told.value().equals("Takeuchi"))
                .matches(told -> told.confidence() < CONFIDENT);
        assertThat(machine.model()).map(Answer::value).contains("TB290");
        assertThat(machine.basis()).isEqualTo(Basis.DESIGNATION_ONLY);
    }

    @Test
    void of_a_line_that_was_cut_out_in_one_way_none_is_told() {
        assertThat(match(SpelledLine.of(READ, "T", "8B", "2", "9", "0"))).isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void two_letters_read_otherwise_are_one_too_many() {
        assertThat(match(SpelledLine.cutTwice(READ, "T", "8B", "2", "9", "60"))).isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void one_that_may_well_be_another_of_the_maker_is_not_told() {
        assertThat(match(SpelledLine.cutTwice(READ, "T", "8B", "2", "72", "5")).model())
                .map(Answer::value)
                .contains("TB275");
        assertThat(match(SpelledLine.cutTwice(READ, "T", "8B", "2", "72", "50")))
                .isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void a_short_one_is_not_told() {
        assertThat(match(SpelledLine.cutTwice(READ, "P", "GC", "5", "6"))).isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void a_number_alone_is_not_told() {
        assertThat(match(SpelledLine.cutTwice(READ, "5", "2", "5", "86", "0"))).isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void one_that_two_makers_built_is_not_told() {
        assertThat(match(SpelledLine.cutTwice(READ, "T", "GC", "1", "2", "5"))).isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void a_makers_name_that_the_letters_may_say_outweighs_it() {
        Reading maybeKubota = SpelledLine.cutTwice(READ, "K", "VU", "B", "CO", "T", "A");
        Reading maybeTb290 = SpelledLine.cutTwice(READ, "T", "8B", "2", "9", "0");
        assertThat(matcher.match(List.of(maybeTb290, maybeKubota)).brand())
                .map(Answer::value)
                .contains("Kubota");
    }

    private Machine match(Reading reading) {
        return matcher.match(List.of(reading));
    }
}
