package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;

/** Designations on photos that show no maker's name. */
class UnnamedDesignationsTest {
    private static final double HEIGHT = 40;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @CsvSource({
        "EX135US-5, Hitachi",
        "CX55B, Case",
        "U17-3, Kubota",
        "R914B, Liebherr",
        "8018CTS, JCB",
        "160GLC, John Deere",
        "35Z-9A, Hyundai",
        "SD32D, Shantui",
        "416E, Caterpillar",
        "3CX, JCB",
        "210L, John Deere"
    })
    void one_that_was_built_and_looks_like_no_other_number_tells_its_maker(String designation, String maker) {
        Machine machine = matcher.match(Decals.of(designation));
        assertThat(machine.brand()).map(Answer::value).contains(maker);
        assertThat(machine.basis()).isEqualTo(Basis.DESIGNATION_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TB125", "KX080", "35ZTS", "R914D", "CX55D"})
    void one_that_may_be_a_fleet_number_or_that_nobody_has_heard_of_tells_none(String text) {
        assertThat(matcher.match(Decals.of(text)).brand()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"208V", "450A", "110W", "700I", "SUPER 700I", "210 L", "6CX", "416W", "PC30", "320D"})
    void a_short_one_that_is_a_measure_or_not_one_makers_alone_tells_none(String text) {
        assertThat(matcher.match(Decals.of(text)).brand()).isEmpty();
    }

    @Test
    void one_whose_prefix_stands_apart_tells_its_maker_too() {
        assertThat(together("PC", "18MR").brand()).map(Answer::value).contains("Komatsu");
    }

    @Test
    void two_pieces_that_make_one_which_nobody_has_heard_of_tell_none() {
        assertThat(together("PC", "18MX").brand()).isEmpty();
        assertThat(together("TB", "290").brand()).isEmpty();
    }

    @Test
    void one_that_two_makers_have_tells_none() {
        assertThat(matcher.match(Decals.of("DX225LC")).brand()).isEmpty();
    }

    private Machine together(String first, String second) {
        double behind = HEIGHT * first.length() / 2 + HEIGHT / 4;
        return matcher.match(List.of(Decals.at(first, 0, 0, HEIGHT), Decals.at(second, behind, 0, HEIGHT)));
    }
}
