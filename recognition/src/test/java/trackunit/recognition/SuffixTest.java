package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import trackunit.recognition.catalogue.ShippedCatalogue;
import trackunit.recognition.text.OpenModels;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;

/** The detector is played: it ends each line before the suffix. */
@ExtendWith(OpenModels.class)
class SuffixTest {
    private final PrintedPhoto photo;
    private final Suffix suffix;

    SuffixTest(TextModels models) {
        this.photo = new PrintedPhoto();
        this.suffix = new Suffix(new TextReader(models), new Matching(ShippedCatalogue.matcher()));
    }

    @AfterEach
    void release() {
        photo.close();
    }

    @Test
    void smaller_letters_behind_a_designation_are_read_where_the_maker_has_such_a_machine() {
        photo.print("345", 100, 1.8);
        photo.print("DL", 212, 1.0);

        assertThat(read("345").replace(" ", "")).isEqualToIgnoringCase("345DL");
    }

    @Test
    void a_designation_with_nothing_behind_it_stays_as_it_is() {
        photo.print("345", 100, 1.8);

        assertThat(read("345")).isEqualTo("345");
    }

    @Test
    void a_single_letter_behind_a_designation_may_be_dirt_and_stays_out_where_no_such_machine_was_built() {
        photo.print("345", 100, 1.8);
        photo.print("E", 212, 1.0);

        assertThat(read("345")).isEqualTo("345");
    }

    @Test
    void a_single_letter_is_read_where_such_a_machine_was_built() {
        photo.print("345", 100, 1.8);
        photo.print("D", 212, 1.0);

        assertThat(read("345").replace(" ", "")).isEqualTo("345D");
    }

    @Test
    void a_letter_in_front_of_the_suffix_may_have_been_misread_while_the_line_was_short() {
        photo.print("320DL", 40, 1.8);

        TextBox half = PrintedPhoto.line(40, 164);
        Reading misread = new Reading("3200", 0.9, half, List.of(new Reading.Other("320D", 0.5)));
        assertThat(read(misread).replace(" ", "")).isEqualTo("320DL");
    }

    @Test
    void another_designation_is_not_what_the_one_that_was_told_goes_on_to() {
        photo.print("345DL", 40, 1.8);

        assertThat(read(new Reading("336", 0.9, PrintedPhoto.line(40, 164)))).isEqualTo("336");
    }

    @Test
    void what_is_no_suffix_of_the_makers_stays_out() {
        photo.print("345", 100, 1.8);
        photo.print("kg", 212, 1.0);

        assertThat(read("345")).isEqualTo("345");
    }

    private String read(String designation) {
        return read(new Reading(designation, 0.9, PrintedPhoto.line(96, 210)));
    }

    private String read(Reading ended) {
        Reading maker = new Reading("CAT", 0.99, PrintedPhoto.box(10, 60, 10, 40));
        return suffix.read(photo.pixels(), List.of(maker, ended)).get(1).text();
    }
}
