package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.catalogue.ShippedCatalogue;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.OpenModels;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;

/** The detector is played: it ends lines in the middle of a letter. */
@ExtendWith(OpenModels.class)
class WiderCutsTest {
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.49;
    private static final Reading CAT = new Reading("CAT", 0.99, PrintedPhoto.box(10, 60, 10, 40));

    private final PrintedPhoto photo = new PrintedPhoto();
    private final MachineMatcher matcher = ShippedCatalogue.matcher();
    private final TextReader reader;
    private final WiderCuts widerCuts;

    WiderCutsTest(TextModels models) {
        this.reader = new TextReader(models);
        this.widerCuts = new WiderCuts(reader, new Matching(matcher));
    }

    @AfterEach
    void release() {
        photo.close();
    }

    @Test
    void a_name_that_ends_in_the_middle_of_a_letter_is_told() {
        photo.print("KUBOTA", 40, 1.8);
        List<Reading> half = List.of(read(40, 200));

        assertThat(matcher.match(half).brand()).isEmpty();
        assertThat(cutWider(half).brand()).map(Answer::value).contains("Kubota");
    }

    @Test
    void a_designation_that_ends_in_the_middle_of_a_letter_is_told_beside_its_makers_name() {
        photo.print("320DL", 40, 1.8);
        List<Reading> half = List.of(CAT, read(40, 158));

        assertThat(matcher.match(half).model()).isEmpty();
        assertThat(cutWider(half).model()).map(Answer::value).contains("320D L");
    }

    @Test
    void beside_a_name_that_is_told_so_designations_are_cut_wider_too() {
        photo.print("KUBOTA", 40, 1.8);
        List<Reading> half = List.of(read(40, 200), reading("27-4", SURE));

        assertThat(widerCuts.read(photo.pixels(), half))
                .allMatch(reading -> reading.likelihoods().ofSeveralCuts());
    }

    @Test
    void a_line_that_was_cut_wider_for_a_name_is_not_cut_wider_for_a_designation_again() {
        photo.print("KUBOTA", 40, 1.8);
        List<Reading> half = List.of(read(40, 200), reading("KX2-4", SURE));

        assertThat(widerCuts.read(photo.pixels(), half).get(1).likelihoods().cuts())
                .hasSize(2);
    }

    @Test
    void where_the_model_is_told_nothing_is_cut_wider() {
        photo.print("320DL", 40, 1.8);
        List<Reading> told = List.of(CAT, reading("320D", SURE), reading("KUBO", SURE));

        assertThat(widerCuts.read(photo.pixels(), told)).isEqualTo(told);
    }

    @Test
    void what_can_be_neither_name_nor_designation_is_not_cut_wider() {
        photo.print("KUBOTA", 40, 1.8);
        List<Reading> others = List.of(
                reading("KU", SURE), reading("RENTAL SERVICES", SURE), reading("77", SURE), reading("KUBO", UNSURE));

        assertThat(widerCuts.read(photo.pixels(), others)).isEqualTo(others);
    }

    @Test
    void beside_its_makers_name_only_what_has_a_digit_is_cut_wider() {
        photo.print("320DL", 40, 1.8);
        List<Reading> readings = List.of(CAT, reading("MUSTER", SURE), reading("320I", SURE));

        assertThat(widerCuts.read(photo.pixels(), readings))
                .extracting(reading -> reading.likelihoods().ofSeveralCuts())
                .containsExactly(false, false, true);
    }

    private static Reading reading(String text, double confidence) {
        return new Reading(text, confidence, PrintedPhoto.line(40, 158));
    }

    private Reading read(double left, double right) {
        TextBox box = PrintedPhoto.line(left, right);
        try (Line line = Line.cut(photo.pixels(), box)) {
            return reader.read(line).orElseThrow();
        }
    }

    private Machine cutWider(List<Reading> readings) {
        return matcher.match(widerCuts.read(photo.pixels(), readings));
    }
}
