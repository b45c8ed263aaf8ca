package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Signs, stripes and screws beside designations that were read as letters. */
class MarksTest {
    private static final double UNSURE = 0.9;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @CsvSource({
        "JCB, CJS130, JS130",
        "JCB, E3CX, 3CX",
        "CAT, C416E, 416E",
        "JCB, IVMT260-100, VMT260-100",
        "JCB, IVMT260.100, VMT260-100",
        "NEUSON, 38Z30, 38Z3",
        "SHANTUI, STR20-5M, STR20-5",
        "CAT, C416E1, 416E"
    })
    void a_makers_designation_is_told_without_them(String name, String text, String designation) {
        Machine machine = matcher.match(Decals.of(name, text));
        assertThat(machine.model()).map(Answer::value).contains(designation);
        assertThat(machine.model().orElseThrow().confidence()).isLessThan(UNSURE);
    }

    @ParameterizedTest
    @CsvSource({
        "SANY, SY210CK",
        "JCB, XXJS130",
        "VOLVO, XL60H",
        "CAT, 950KG",
        "CAT, C-416E",
        "JCB, 3CXA",
        "JCB, CJS137",
        "JCB, MALLEN CJS130"
    })
    void what_may_be_a_longer_one_or_another_number_is_not(String name, String text) {
        assertThat(matcher.match(Decals.of(name, text)).model()).isEmpty();
    }

    @Test
    void what_a_line_may_say_instead_has_none() {
        Reading doubtful = Decals.doubtful("GJH130", new Reading.Other("CJS130", 0.6));
        List<Reading> readings = List.of(Decals.of("JCB").get(0), doubtful);
        assertThat(matcher.match(readings).model()).isEmpty();
    }

    @Test
    void where_no_makers_name_was_read_they_tell_none() {
        assertThat(matcher.match(Decals.of("CJS130")).brand()).isEmpty();
        assertThat(matcher.match(Decals.of("C416E")).brand()).isEmpty();
    }
}
