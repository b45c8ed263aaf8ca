package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Designations as makers list them, and as they stand on machines. */
class KnownDesignationsTest {
    private static final double HEIGHT = 40;
    private static final double LOWER = 300;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @Test
    void a_designation_is_known_without_its_generation() {
        Reading doubtful = Decals.doubtful("D375A", new Reading.Other("D375T", 0.6));
        assertThat(model("KOMATSU", doubtful)).contains("D375A");
    }

    @Test
    void a_designation_is_known_without_its_version() {
        Reading doubtful = Decals.doubtful("303.5EZ", new Reading.Other("303.5E2", 0.1));
        assertThat(model("CAT", doubtful)).contains("303.5E2");
    }

    @Test
    void a_size_has_one_digit_behind_its_point() {
        Reading doubtful = Decals.doubtful("300.90", new Reading.Other("300.9D", 0.15));
        assertThat(model("CAT", doubtful)).contains("300.9D");
    }

    @ParameterizedTest
    @CsvSource({"DEERE, MALLEN 410G, 410G", "CAT, MUSTER 320D, 320D", "VOLVO, MUSTER A40G, A40G"})
    void one_that_was_built_and_has_a_suffix_is_told_beside_a_firms_word(
            String maker, String line, String designation) {
        assertThat(model(maker, Decals.at(line, 0, LOWER, HEIGHT))).contains(designation);
    }

    @ParameterizedTest
    @CsvSource({
        "CAT, MUSTER 320",
        "CAT, MUSTER 140M",
        "CAT, MUSTER 319E",
        "VOLVO, MUSTER L95G",
        "DEERE, MALLEN 4I0G",
        "VOLVO, MUSTER L90"
    })
    void a_number_alone_a_measure_or_one_that_was_not_built_is_not(String maker, String line) {
        assertThat(model(maker, Decals.at(line, 0, LOWER, HEIGHT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JCB HYDRADIG", "JCBHYDRADIG", "HYDRADIG"})
    void a_machine_that_has_a_name_and_no_number_is_told_by_it(String line) {
        Machine machine = matcher.match(Decals.of(line));
        assertThat(machine.brand()).map(Answer::value).contains("JCB");
        assertThat(machine.model()).map(Answer::value).contains("HYDRADIG");
        assertThat(machine.type()).map(Answer::value).contains(MachineType.WHEELED_EXCAVATOR);
    }

    @ParameterizedTest
    @CsvSource({"JCB LOADALL", "JCB FASTRAC", "CAT HYDRAULIC"})
    void a_range_and_an_ordinary_word_are_no_model(String line) {
        assertThat(matcher.match(Decals.of(line)).model()).isEmpty();
    }

    private Optional<String> model(String maker, Reading designation) {
        return matcher.match(List.of(Decals.at(maker, 0, 0, HEIGHT), designation))
                .model()
                .map(Answer::value);
    }
}
