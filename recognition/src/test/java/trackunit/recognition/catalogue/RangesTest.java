package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Words before and behind numbers: names of ranges that were misread, and names that touch a designation. */
class RangesTest {
    private static final double HEIGHT = 40;
    private static final double DOUBTFUL = 0.85;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @CsvSource({"ZAVIS, 35U", "ZA/IS, 55U", "ZAXIS, 55U"})
    void a_ranges_name_may_be_misread_by_a_letter(String range, String size) {
        Machine machine = matcher.match(List.of(
                Decals.at("HITACHI", 0, 0, HEIGHT),
                Decals.at(range, 0, 200, HEIGHT),
                Decals.at(size, 120, 200, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("ZAXIS" + size);
    }

    @Test
    void a_range_that_was_read_with_doubt_is_told_with_its_number() {
        Reading number = Decals.at("55U", 0, 250, HEIGHT);
        Reading range = Decals.at("ZAYIS", 0, 200, HEIGHT);
        Machine machine = matcher.match(List.of(
                Decals.at("HITACHI", 0, 0, HEIGHT),
                new Reading(number.text(), 1, number.box()),
                new Reading(range.text(), DOUBTFUL, range.box())));
        assertThat(machine.model()).map(Answer::value).contains("ZAXIS55U");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZAVUS", "AXIS"})
    void other_words_are_no_ranges_name(String word) {
        Machine machine = matcher.match(List.of(
                Decals.at("HITACHI", 0, 0, HEIGHT),
                Decals.at(word, 0, 200, HEIGHT),
                Decals.at("55U", 120, 200, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("55U");
    }

    @Test
    void a_name_behind_a_designation_is_parted_from_it() {
        Machine machine = matcher.match(Decals.of("315DLCAT"));
        assertThat(machine.brand()).map(Answer::value).contains("Caterpillar");
        assertThat(machine.model()).map(Answer::value).contains("315D L");
        assertThat(matcher.match(Decals.of("TOMCAT")).brand()).isEmpty();
        assertThat(matcher.match(Decals.of("77ZZCAT")).brand()).isEmpty();
    }
}
