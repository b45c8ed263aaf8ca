package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** What lies together, and what a line may say instead. */
class DoubtfulReadingsTest {
    private static final double HEIGHT = 40;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @Test
    void a_designation_in_three_readings_is_one() {
        Machine machine = matcher.match(List.of(
                Decals.at("KOMATSU", 0, 0, HEIGHT),
                Decals.at("PC", 0, 200, HEIGHT),
                Decals.at("160", 50, 200, HEIGHT),
                Decals.at("LC", 120, 200, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("PC160LC");
    }

    @Test
    void a_sticker_beside_a_designation_is_no_part_of_it() {
        Machine machine = matcher.match(List.of(
                Decals.at("SHINDAIWA", 0, 0, HEIGHT),
                Decals.at("DGM130MK", 0, 200, HEIGHT),
                Decals.at("M-83", 170, 200, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("DGM130MK");
    }

    @Test
    void a_suffix_on_a_sticker_of_its_own_goes_on_with_the_designation() {
        Machine machine = matcher.match(List.of(
                Decals.at("CAT", 0, 0, HEIGHT), Decals.at("306", 0, 80, HEIGHT), Decals.at("CR", 150, 115, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("306 CR");
        assertThat(machine.modelReadings()).containsExactly(1, 2);
    }

    @Test
    void a_suffix_far_off_is_another_machines() {
        Machine machine = matcher.match(List.of(
                Decals.at("CAT", 0, 0, HEIGHT), Decals.at("306", 0, 80, HEIGHT), Decals.at("CR", 400, 80, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("306");
    }

    @Test
    void a_prefix_that_was_not_read_is_added_where_it_can_only_be_one() {
        assertThat(model("DOOSAN", "140LCR")).isEqualTo("DX140LCR");
        assertThat(matcher.match(Decals.of("DOOSAN", "225LC")).model())
                .as("DX or Solar")
                .isEmpty();
        assertThat(matcher.match(Decals.of("140LCR")).brand()).isEmpty();
    }

    @Test
    void a_prefix_is_added_to_size_and_suffix_in_two_readings() {
        Machine machine = matcher.match(List.of(
                Decals.at("KOMATSU", 0, 0, HEIGHT),
                Decals.at("240", 0, 200, HEIGHT),
                Decals.at("LC", 70, 200, HEIGHT)));
        assertThat(machine.model()).map(Answer::value).contains("PC240LC");
    }

    @Test
    void of_two_names_in_one_script_the_longer_is_meant() {
        assertThat(matcher.match(Decals.of("卡特重工")).brand()).map(Answer::value).contains("Carter");
        assertThat(matcher.match(Decals.of("卡特")).brand()).map(Answer::value).contains("Caterpillar");
    }

    @Test
    void letters_that_look_alike_are_exchanged_where_only_then_the_maker_has_such_a_machine() {
        assertThat(model("SANY", "SV215C")).isEqualTo("SY215C");
        assertThat(model("SANY", "SY750N")).isEqualTo("SY750H");
        assertThat(model("LONKING", "COM833")).isEqualTo("CDM833");
    }

    @Test
    void a_name_whose_beginning_or_end_is_hidden_is_known_by_the_rest() {
        assertThat(matcher.match(Decals.of("DROMEK")).brand())
                .map(Answer::value)
                .contains("Hidromek");
        assertThat(matcher.match(Decals.of("CATERPIL")).brand())
                .map(Answer::value)
                .contains("Caterpillar");
        assertThat(matcher.match(Decals.of("PILLAR")).brand()).isEmpty();
    }

    @Test
    void a_point_between_letters_and_digits_is_none() {
        assertThat(model("BOMAG", "BW120.AD")).isEqualTo("BW120AD");
    }

    @Test
    void a_doubtful_letter_is_exchanged_where_only_then_the_maker_has_such_a_machine() {
        Reading doubtful = Decals.doubtful("EC2200", new Reading.Other("EC220D", 0.1));
        Machine machine = matcher.match(List.of(Decals.at("VOLVO", 0, 0, HEIGHT), doubtful));
        assertThat(machine.model()).map(Answer::value).contains("EC220D");
        assertThat(machine.modelReadings()).containsExactly(1);
    }

    @Test
    void what_was_read_outweighs_what_it_may_say_instead() {
        Reading doubtful = Decals.doubtful("EC220E", new Reading.Other("EC220D", 0.35));
        Machine machine = matcher.match(List.of(Decals.at("VOLVO", 0, 0, HEIGHT), doubtful));
        assertThat(machine.model()).map(Answer::value).contains("EC220E");
    }

    @Test
    void a_designation_that_a_line_may_say_instead_names_no_maker() {
        Reading doubtful = Decals.doubtful("SY2I5C", new Reading.Other("SY215C", 0.9));
        assertThat(matcher.match(List.of(doubtful)).brand()).isEmpty();
    }

    @Test
    void a_chinese_sentence_about_two_makers_names_none() {
        assertThat(matcher.match(List.of(Decals.at("三一&徐工挖掘机配件", 0, 0, HEIGHT))).brand())
                .isEmpty();
        assertThat(matcher.match(List.of(Decals.at("三一重工股份有限公司", 0, 0, HEIGHT))).brand())
                .map(Answer::value)
                .contains("Sany");
    }

    private String model(String maker, String designation) {
        return matcher.match(Decals.of(maker, designation))
                .model()
                .map(Answer::value)
                .map(said -> said.replace(" ", ""))
                .orElse("none");
    }
}
