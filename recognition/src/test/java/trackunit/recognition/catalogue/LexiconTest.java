package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.SpelledLine;

class LexiconTest {
    private static final double LEAST = 0.0025;

    private final Lexicon lexicon = of(List.of("SY500H", "SY60U", "SY500", "EC20B"));

    @Example
    void a_word_whose_letters_are_likely_is_said_though_another_letter_was_read() {
        assertThat(lexicon.said(SpelledLine.of("S", "Y", "5", "0", "0", "8H")))
                .map(Lexicon.Said::word)
                .contains("SY500H");
    }

    @Example
    void where_two_words_are_about_as_likely_none_is_said() {
        Lexicon two = of(List.of("SY500H", "SY500C"));
        assertThat(two.said(SpelledLine.of("S", "Y", "5", "0", "0", "8HC"))).isEmpty();
    }

    @Example
    void a_word_that_has_a_letter_that_cannot_stand_there_is_not_said() {
        assertThat(lexicon.said(SpelledLine.of("S", "Y", "5", "0", "0", "8"))).isEmpty();
        assertThat(lexicon.said(SpelledLine.of("S8", "Y0", "50", "0"))).isEmpty();
    }

    @Example
    void three_letters_read_otherwise_are_one_too_many() {
        assertThat(lexicon.said(SpelledLine.of("5S", "VY", "5", "0", "0", "H"))).isPresent();
        assertThat(lexicon.said(SpelledLine.of("5S", "VY", "5", "0", "0", "8H")))
                .isEmpty();
    }

    @Example
    void a_line_that_was_hardly_read_says_nothing() {
        assertThat(lexicon.said(SpelledLine.of(0.59, "S", "Y", "5", "0", "0", "H")))
                .isEmpty();
        assertThat(lexicon.said(SpelledLine.of(0.61, "S", "Y", "5", "0", "0", "H")))
                .isPresent();
    }

    @Example
    void of_one_that_was_cut_out_in_two_ways_less_is_asked() {
        assertThat(lexicon.said(SpelledLine.cutTwice(0.51, "S", "Y", "5", "0", "0", "H")))
                .isPresent();
        assertThat(lexicon.said(SpelledLine.cutTwice(0.49, "S", "Y", "5", "0", "0", "H")))
                .isEmpty();
    }

    @Example
    void a_word_must_be_as_likely_beside_what_was_read_as_is_asked() {
        Reading maybeSy500h = SpelledLine.of("S", "Y", "5", "0", "0", "8H");
        assertThat(new Lexicon(List.of("SY500H"), 0.1).said(maybeSy500h)).isPresent();
        assertThat(new Lexicon(List.of("SY500H"), 0.2).said(maybeSy500h)).isEmpty();
    }

    @Example
    void what_was_read_is_as_likely_as_its_letters_that_are_counted() {
        Lexicon other = of(List.of("SY50"));
        Reading accented = SpelledLine.of("S", "Y", "5", "0", "Ü");
        assertThat(accented.text()).isEqualTo("SY50Ü");
        assertThat(other.said(accented)).map(Lexicon.Said::word).contains("SY50");
        assertThat(of(List.of("SY50U")).said(accented)).isEmpty();
    }

    @Example
    void a_reading_whose_likelihoods_are_not_known_says_nothing() {
        assertThat(lexicon.said(Decals.of("SY500H").get(0))).isEmpty();
    }

    @Property
    void searching_letter_by_letter_finds_the_word_that_trying_each_finds(
            @ForAll("words") Set<String> words, @ForAll("lines") List<String> line) {
        Reading reading = SpelledLine.of(line.toArray(String[]::new));
        assertThat(of(words).said(reading).map(Lexicon.Said::word)).isEqualTo(tryEach(words, reading));
    }

    private static Lexicon of(Collection<String> words) {
        return new Lexicon(words, LEAST);
    }

    private static Optional<String> tryEach(Set<String> words, Reading reading) {
        double read = reading.likelihoods().likelihood(reading.text());
        double all = words.stream()
                .mapToDouble(word -> reading.likelihoods().likelihood(word) / read)
                .filter(likelihood -> likelihood >= LEAST / 10)
                .sum();
        return words.stream()
                .filter(word -> reading.likelihoods().likelihood(word) / read >= Math.max(LEAST, 0.8 * all))
                .findFirst();
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withChars("AB1")
                .ofMinLength(1)
                .ofMaxLength(4)
                .set()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("A", "B", "1", "AB", "BA", "A1", "1B", "AB1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
