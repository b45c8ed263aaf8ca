package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;

/** Names of which too little was read to tell a maker by themselves. */
class HalfReadNamesTest {
    private static final double UNSURE = 0.9;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @CsvSource({
        "MESZERZI, TC50D, Messersi",
        "NECKER, 38Z3, Wacker Neuson",
        "ERSI, TC50D, Messersi",
        "Genle GS-2669RT, FLEET 12, Genie",
        "BOECAT, E42, Bobcat",
        "O0SA, DX42, Doosan"
    })
    void a_half_read_name_decides_between_the_makers_of_a_designation(String name, String designation, String maker) {
        Machine machine = matcher.match(Decals.of(name, designation));
        assertThat(machine.brand()).map(Answer::value).contains(maker);
        assertThat(machine.model()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MESZERZI", "NECKER", "ERSI"})
    void a_half_read_name_tells_nothing_alone_or_beside_a_number(String name) {
        assertThat(matcher.match(Decals.of(name)).brand()).isEmpty();
        assertThat(matcher.match(Decals.of(name, "320")).brand()).isEmpty();
    }

    @Test
    void a_half_read_name_does_not_make_others_designations_its_makers() {
        assertThat(matcher.match(Decals.of("NECKER", "L220")).brand()).isEmpty();
    }

    @Test
    void a_name_that_was_read_outweighs_a_half_read_one() {
        assertThat(matcher.match(Decals.of("IHI", "NECKER", "38Z3")).brand())
                .map(Answer::value)
                .contains("IHI");
    }

    @Test
    void what_a_half_read_name_tells_is_less_than_sure() {
        Machine machine = matcher.match(Decals.of("NECKER", "38Z3"));
        assertThat(machine.brand().orElseThrow().confidence()).isLessThan(UNSURE);
        assertThat(machine.model().orElseThrow().confidence()).isLessThan(UNSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LONKING7工 POWERTRAC", "龙工LONKING", "KOMATSU小松"})
    void a_name_that_touches_another_script_is_read(String text) {
        assertThat(matcher.match(Decals.of(text)).brand()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOMATSU210", "BOBCAT73", "LIEBHERR0441"})
    void a_long_name_that_touches_any_number_is_read(String text) {
        Machine machine = matcher.match(Decals.of(text));
        assertThat(machine.brand()).isPresent();
        assertThat(machine.model()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASE0441", "HAMM73X"})
    void a_short_name_that_touches_a_number_tells_nothing(String text) {
        assertThat(matcher.match(Decals.of(text)).brand()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HITACHIZAXIS, Hitachi", "JCBHYDRADIG, JCB", "KOMATSUGALEO, Komatsu"})
    void a_name_that_touches_a_range_of_its_maker_is_read(String text, String maker) {
        assertThat(matcher.match(Decals.of(text)).brand()).map(Answer::value).contains(maker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXCMG", "ELXCMG"})
    void a_name_that_touches_its_makers_sign_is_read(String text) {
        assertThat(matcher.match(Decals.of(text)).brand()).map(Answer::value).contains("XCMG");
    }

    @Test
    void a_name_that_touches_another_makers_range_tells_nothing() {
        assertThat(matcher.match(Decals.of("JCBZAXIS")).brand()).isEmpty();
    }

    @Test
    void a_designation_that_touches_another_script_is_read() {
        assertThat(matcher.match(Decals.of("徐工XE215D")).model())
                .map(Answer::value)
                .contains("XE215D");
    }
}
