package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenModels.class)
class TextReaderTest {
    private static final int HEIGHT_OF_A_ROW = 52;

    private final TextReader reader;

    TextReaderTest(TextModels models) {
        this.reader = new TextReader(models);
    }

    @Test
    void what_was_read_of_a_clear_line_is_likely_and_what_looks_like_it_is_not() {
        LetterLikelihoods likelihoods = read("PC210").likelihoods();
        assertThat(likelihoods.likelihood("PC210")).isGreaterThan(0.5);
        assertThat(likelihoods.likelihood("PC218")).isBetween(Double.MIN_VALUE, 0.1);
    }

    @Test
    void of_a_line_that_is_too_long_to_be_a_designation_no_likelihoods_are_kept() {
        Reading sentence = read("DO NOT STAND UNDER THE BOOM");
        assertThat(sentence.text()).contains("STAND");
        assertThat(sentence.likelihoods()).isEqualTo(LetterLikelihoods.NONE);
    }

    private Reading read(String text) {
        int width = HEIGHT_OF_A_ROW * text.length();
        try (Line line = DrawnLines.line(DrawnLines.row(text, width))) {
            return reader.read(line).orElseThrow();
        }
    }
}
