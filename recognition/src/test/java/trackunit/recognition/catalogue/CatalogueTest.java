package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

class CatalogueTest {
    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01827 524370",
                "0800-123456",
                "+49 171 5551234",
                "555-0199",
                "TEL 020 7946 0018",
                "07700 900123",
                "NORTHFIELD HIRE",
                "RENT ME",
                "PLANT HIRE LTD",
                "MAX 25 t",
                "MAX 3500 KG",
                "SWL 5.0T",
                "DANGER",
                "KEEP CLEAR",
                "NO STEP",
                "www.example.com",
                "AB 12 CDE",
                "B-MW 1234",
                "2019",
                "12.04.2021",
                "FLEET 0042",
                "No 17",
                "UNIT 9",
                "DIESEL",
                "ADBLUE",
                "HYDRAULIC OIL",
                "230V",
                "CE",
                "LWA 104 dB",
                "24/7"
            })
    void what_is_no_designation_is_not_taken_for_one(String text) {
        for (String brand : List.of("KOMATSU", "VOLVO", "HITACHI", "CAT", "LIEBHERR")) {
            assertThat(matcher.match(List.of(line(brand, 0), line(text, 300))).model())
                    .as(brand)
                    .isEmpty();
        }
        assertThat(matcher.match(List.of(line(text, 0))).brand()).isEmpty();
    }

    @Test
    void a_designation_in_two_boxes_is_joined() {
        Machine machine = matcher.match(List.of(line("KOMATSU", 0), line("PC", 300), line("200", 360)));

        assertThat(machine.model()).map(Answer::value).contains("PC200");
        assertThat(machine.type()).map(Answer::value).contains(MachineType.EXCAVATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KOMATSU", "KOMAT'SU", "Komatsu", "KOMATSV", "K0MATSU", "LIEBHER", "CATERPILLAF", "HITACHl"})
    void a_makers_name_may_be_misread_by_a_letter(String text) {
        assertThat(matcher.match(List.of(line(text, 0))).brand()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CATERING", "CAR", "CATS", "CASTLE", "BALL", "VOLT", "HIRE", "JCS", "SANDY", "LIEBE"})
    void a_word_that_only_looks_like_a_makers_name_is_none(String text) {
        assertThat(matcher.match(List.of(line(text, 0))).brand()).isEmpty();
    }

    @Test
    void a_hirers_name_larger_than_the_makers_changes_nothing() {
        Reading hirer = new Reading("GREENWAY RENTALS", 0.99, box(0, 400, 90));

        Machine machine = matcher.match(List.of(hirer, line("HITACHI", 200), line("ZX350", 300)));

        assertThat(machine.brand()).map(Answer::value).contains("Hitachi");
        assertThat(machine.weightClass()).map(Answer::value).contains("35-40 t");
    }

    @Property(tries = 500)
    void any_readings_give_an_answer_without_failing(@ForAll List<String> texts) {
        List<Reading> readings = IntStream.range(0, Math.min(12, texts.size()))
                .mapToObj(i -> line(texts.get(i), i * 50))
                .toList();

        assertThat(matcher.match(readings)).isNotNull();
    }

    private static Reading line(String text, int top) {
        return new Reading(text, 0.95, box(top, 40.0 * Math.max(1, text.length()) / 2, 40));
    }

    private static TextBox box(double top, double width, double height) {
        return new TextBox(List.of(
                new Corner(0, top),
                new Corner(width, top),
                new Corner(width, top + height),
                new Corner(0, top + height)));
    }
}
