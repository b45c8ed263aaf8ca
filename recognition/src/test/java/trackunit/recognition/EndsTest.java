package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import trackunit.recognition.catalogue.ShippedCatalogue;
import trackunit.recognition.text.OpenModels;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;

/** The detector is played: it leaves out what stands at the ends of a word. */
@ExtendWith(OpenModels.class)
class EndsTest {
    private final PrintedPhoto photo;
    private final Ends ends;

    EndsTest(TextModels models) {
        this.photo = new PrintedPhoto();
        this.ends = new Ends(new TextReader(models), new Matching(ShippedCatalogue.matcher()));
    }

    @AfterEach
    void release() {
        photo.close();
    }

    @Test
    void the_first_letter_of_a_makers_name_that_was_left_out_is_read() {
        photo.print("CAT", 100, 1.8);

        assertThat(read(List.of(reading("AT", 142, 205)))).containsExactly("CAT");
    }

    @Test
    void what_was_read_stays_in_its_place() {
        photo.print("CAT", 100, 1.8);
        Reading rest = reading("AT", 142, 205);

        assertThat(ends.read(photo.pixels(), List.of(rest)).get(0).box()).isEqualTo(rest.box());
    }

    @Test
    void the_last_letter_of_a_makers_name_that_was_left_out_is_read() {
        photo.print("JCB", 100, 1.8);

        assertThat(read(List.of(reading("JC", 98, 170)))).containsExactly("JCB");
    }

    @Test
    void a_word_that_goes_on_to_no_makers_name_stays_as_it_is() {
        photo.print("MAT", 100, 1.8);

        assertThat(read(List.of(reading("AT", 147, 212)))).containsExactly("AT");
    }

    @Test
    void a_makers_name_without_the_word_in_it_is_not_the_whole_of_that_word() {
        photo.print("JCB", 100, 1.8);

        assertThat(read(List.of(reading("AT", 98, 205)))).containsExactly("AT");
    }

    @Test
    void a_word_that_runs_up_has_its_ends_elsewhere_and_stays_as_it_is() {
        photo.print("CAT", 100, 1.8);
        Reading upright = new Reading("AT", 0.8, PrintedPhoto.box(142, 205, 40, 160));

        assertThat(read(List.of(upright))).containsExactly("AT");
    }

    @Test
    void nothing_is_read_once_more_where_the_maker_is_told() {
        photo.print("CAT", 100, 1.8);
        Reading maker = new Reading("KOMATSU", 0.99, PrintedPhoto.box(10, 90, 10, 40));

        assertThat(read(List.of(maker, reading("AT", 142, 205)))).containsExactly("KOMATSU", "AT");
    }

    private static Reading reading(String text, double left, double right) {
        return new Reading(text, 0.8, PrintedPhoto.line(left, right));
    }

    private List<String> read(List<Reading> readings) {
        return ends.read(photo.pixels(), readings).stream().map(Reading::text).toList();
    }
}
