package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Trucks, and machines that stand on or behind them. */
class TrucksTest {
    private static final double UNSURE = 0.7;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @CsvSource({"MAN, MAN", "TATRA, Tatra", "SHACMAN, Shacman", "HOWO, Sinotruk", "MERCEDES-BENZ, Mercedes-Benz"})
    void a_trucks_maker_is_told_where_nothing_else_is_read(String name, String maker) {
        Machine machine = matcher.match(Decals.of(name, "800"));
        assertThat(machine.brand()).map(Answer::value).contains(maker);
        assertThat(machine.basis()).isEqualTo(Basis.BRAND_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"CAT, Caterpillar", "BELL, Bell", "EX135US-5, Hitachi"})
    void a_machine_on_a_truck_is_what_is_told(String text, String maker) {
        Reading name = Decals.at("SCANIA", 0, 0, 200);
        Machine machine = matcher.match(List.of(name, Decals.at(text, 0, 400, 40)));
        assertThat(machine.brand()).map(Answer::value).contains(maker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAN AT WORK", "POWERED BY SCANIA", "MAN MOTOR", "MAH", "TATRO", "SCAN", "MAZ"})
    void other_words_tell_no_truck(String text) {
        assertThat(matcher.match(Decals.of(text)).brand()).isEmpty();
    }

    @Test
    void a_name_that_was_not_read_surely_tells_no_truck() {
        Reading sure = Decals.of("MACK").get(0);
        assertThat(matcher.match(List.of(sure)).brand()).isPresent();
        assertThat(matcher.match(List.of(new Reading("MACK", UNSURE, sure.box())))
                        .brand())
                .isEmpty();
    }
}
