package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;

class NotDesignationsTest {
    private static final List<String> STRINGS = Examples.lines("not-designations.txt");
    private static final MachineMatcher MATCHER = ShippedCatalogue.matcher();

    @Test
    void there_are_enough_of_them() {
        assertThat(STRINGS).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
    }

    @Test
    void what_is_no_makers_names_no_maker() {
        List<String> taken = STRINGS.stream()
                .filter(text -> MATCHER.match(Decals.of(text)).basis() != Basis.NOTHING)
                .toList();

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KOMATSU", "VOLVO", "HITACHI", "CAT", "LIEBHERR", "JCB", "SANY", "HYUNDAI", "KOBELCO", "CASE"})
    void what_is_no_designation_is_none_beside_a_makers_name(String maker) {
        List<String> taken = new ArrayList<>();
        for (String text : STRINGS) {
            MATCHER.match(Decals.of(maker, text))
                    .model()
                    .map(Answer::value)
                    .ifPresent(model -> taken.add(text + " -> " + model));
        }

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNITED RENTALS",
                "LOXAM",
                "BOELS",
                "ZEPPELIN",
                "RAMIRENT",
                "CRAMO",
                "CUMMINS",
                "PERKINS",
                "DEUTZ"
            })
    void a_hirer_or_a_maker_of_engines_is_not_the_maker(String firm) {
        assertThat(MATCHER.match(Decals.of(firm)).brand()).isEmpty();
        assertThat(MATCHER.match(Decals.of(firm, "HITACHI", "ZX350")).brand())
                .map(Answer::value)
                .contains("Hitachi");
    }

    @Test
    void an_engines_name_is_not_the_makers() {
        Machine machine = MATCHER.match(Decals.of("YANMAR CUSTOMIZED ENGINE", "SANY", "SY26U"));

        assertThat(machine.brand()).map(Answer::value).contains("Sany");
        assertThat(machine.brandReadings()).containsExactly(1);
        assertThat(machine.modelReadings()).containsExactly(2);
        assertThat(machine.basis()).isEqualTo(Basis.BRAND_AND_DESIGNATION);
    }

    @Test
    void only_a_makers_name_tells_no_type() {
        Machine machine = MATCHER.match(Decals.of("TADANO"));

        assertThat(machine.basis()).isEqualTo(Basis.BRAND_ONLY);
        assertThat(machine.type()).isEmpty();
        assertThat(machine.weightClass()).isEmpty();
    }

    @Test
    void a_telephone_number_is_beaten_by_a_designation() {
        assertThat(MATCHER.match(Decals.of("040 555 0132", "CAT 330", "555-0199"))
                        .model())
                .map(Answer::value)
                .contains("330");
    }
}
