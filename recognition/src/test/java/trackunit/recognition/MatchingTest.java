package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.ShippedCatalogue;
import trackunit.recognition.text.Reading;

class MatchingTest {
    private static final List<Reading> VOLVO = List.of(new Reading("VOLVO", 0.99, PrintedPhoto.line(40, 360)));
    private static final List<Reading> CAT = List.of(new Reading("CAT", 0.99, PrintedPhoto.line(40, 360)));

    private final Matching matching = new Matching(ShippedCatalogue.matcher());

    @Test
    void of_the_list_that_was_asked_about_last_the_answer_is_kept() {
        Machine first = matching.match(VOLVO);

        assertThat(matching.match(VOLVO)).isSameAs(first);
    }

    @Test
    void another_list_is_asked_about_anew() {
        matching.match(VOLVO);

        assertThat(matching.match(CAT).brand()).map(Answer::value).contains("Caterpillar");
        assertThat(matching.match(VOLVO).brand()).map(Answer::value).contains("Volvo");
    }
}
