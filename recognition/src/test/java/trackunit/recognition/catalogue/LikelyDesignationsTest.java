package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.SpelledLine;

/** Names and designations that no reading holds, but that its letters may say. */
class LikelyDesignationsTest {
    private static final double CONFIDENT = 0.9;
    private static final Reading MAYBE_SY500H = SpelledLine.of("S", "Y", "5", "0", "0", "8H");

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @Test
    void a_machine_that_its_maker_built_is_told_where_the_letters_may_say_it_but_not_surely() {
        assertThat(beside("SANY", MAYBE_SY500H).model().orElseThrow())
                .matches(told -> told.value().equals("SY500H"))
                .matches(told -> told.confidence() < CONFIDENT);
    }

    @Test
    void where_its_makers_name_was_not_read_or_is_another_ones_it_tells_nothing() {
        assertThat(matcher.match(List.of(MAYBE_SY500H))).isEqualTo(Machine.UNKNOWN);
        assertThat(beside("KOMATSU", MAYBE_SY500H).model()).isEmpty();
    }

    @Test
    void a_short_name_with_a_misread_letter_is_not_borne_out_by_it() {
        Reading maybeTw110 = SpelledLine.of("T", "W", "1", "1", "80");
        assertThat(beside("TEREX", maybeTw110).model()).map(Answer::value).contains("TW110");
        assertThat(beside("TEREY", maybeTw110)).isEqualTo(Machine.UNKNOWN);
    }

    @Test
    void a_designation_that_was_read_is_told_though_another_is_likely() {
        Machine machine = matcher.match(List.of(
                Decals.of("SANY").get(0), MAYBE_SY500H, Decals.of("SY215C").get(0)));
        assertThat(machine.model()).map(Answer::value).contains("SY215C");
    }

    @Test
    void what_was_built_with_more_letters_too_is_not_told_where_letters_are_left_over() {
        Reading endsInMore = SpelledLine.of("E", "C", "2", "2", "0", "0D", "K ");
        assertThat(beside("VOLVO", endsInMore).model()).isEmpty();
        Reading behindPoint = SpelledLine.of("3", "0", "3", "5", "0D", "K ");
        assertThat(beside("CATERPILLAR", behindPoint).model()).isEmpty();
    }

    @Test
    void a_short_designation_is_told_so_only_of_a_line_that_was_cut_out_in_two_ways_and_read_surely() {
        String[] maybeS185 = {"S", "1", "8", "K5"};
        assertThat(beside("BOBCAT", SpelledLine.cutTwice(0.81, maybeS185)).model())
                .map(Answer::value)
                .contains("S185");
        assertThat(beside("BOBCAT", SpelledLine.cutTwice(0.79, maybeS185)).model())
                .isEmpty();
        assertThat(beside("BOBCAT", SpelledLine.of(0.81, maybeS185)).model()).isEmpty();
    }

    @Test
    void a_longer_designation_is_told_though_a_short_one_is_likely_too() {
        Reading eitherSy50OrSy50u = SpelledLine.cutTwice(0.9, "S", "Y", "5", "0", "KU ");
        assertThat(beside("SANY", eitherSy50OrSy50u).model()).map(Answer::value).contains("SY50U");
    }

    @Test
    void of_a_designation_that_is_a_number_alone_the_hyphen_must_have_been_read() {
        Reading fleetNumber = SpelledLine.of("5", "2", "5", "6", "0");
        assertThat(beside("JCB", fleetNumber).model()).isEmpty();
    }

    @Test
    void what_was_not_read_does_not_choose_between_two_makers() {
        List<Reading> readings = List.of(
                Decals.at("VOLVO", 0, 0, 60),
                Decals.at("KOMATSU", 0, 300, 40),
                SpelledLine.of(0.95, "PE", "C", "2", "1", "0"));
        assertThat(matcher.match(readings).brand()).map(Answer::value).contains("Komatsu");
    }

    @Test
    void a_makers_name_is_told_where_the_letters_may_say_it_but_not_surely() {
        Reading maybeKubota = SpelledLine.of("K", "VU", "B", "CO", "T", "A");
        assertThat(matcher.match(List.of(maybeKubota)).brand().orElseThrow())
                .matches(told -> told.value().equals("Kubota"))
                .matches(told -> told.confidence() < CONFIDENT);
    }

    @Test
    void a_name_of_five_letters_is_told_so_only_of_a_line_that_was_cut_out_in_two_ways() {
        String[] maybeTerex = {"T", "XE", "R", "OE", "X"};
        assertThat(matcher.match(List.of(SpelledLine.of(0.7, maybeTerex))).brand())
                .isEmpty();
        assertThat(matcher.match(List.of(SpelledLine.cutTwice(0.7, maybeTerex))).brand())
                .map(Answer::value)
                .contains("Terex");
    }

    @Test
    void a_name_that_is_a_word_elsewhere_is_told_so_only_of_a_line_that_was_cut_out_in_two_ways() {
        String[] maybeWacker = {"W", "EA", "C", "X K", "E", "R"};
        assertThat(matcher.match(List.of(SpelledLine.of(0.9, maybeWacker))).brand())
                .isEmpty();
        assertThat(matcher.match(List.of(SpelledLine.cutTwice(0.9, maybeWacker)))
                        .brand())
                .map(Answer::value)
                .contains("Wacker Neuson");
    }

    @Test
    void a_name_that_is_a_word_elsewhere_must_be_long_to_be_told_so() {
        Reading maybePreet = SpelledLine.cutTwice(0.9, "P", "FR", "E", "E", "T");
        assertThat(matcher.match(List.of(maybePreet)).brand()).isEmpty();
    }

    @Test
    void a_name_of_four_letters_is_not_told_so() {
        Reading maybeBroyt = SpelledLine.cutTwice(0.9, "B", "R", "KY", "T");
        assertThat(matcher.match(List.of(maybeBroyt)).brand()).isEmpty();
    }

    @Test
    void an_ordinary_word_is_no_name_with_misread_letters() {
        Reading locking = SpelledLine.of("L", "O", "CN", "K", "I", "N", "G");
        assertThat(locking.text()).isEqualTo("LOCKING");
        assertThat(matcher.match(List.of(locking)).brand()).isEmpty();
    }

    @Test
    void what_a_designation_tells_outweighs_a_name_that_the_letters_may_say() {
        Reading maybeKubota = SpelledLine.of("K", "VU", "B", "CO", "T", "A");
        Machine machine = matcher.match(List.of(maybeKubota, Decals.of("CX55B").get(0)));
        assertThat(machine.brand()).map(Answer::value).contains("Case");
    }

    private Machine beside(String name, Reading reading) {
        return matcher.match(List.of(Decals.of(name).get(0), reading));
    }
}
