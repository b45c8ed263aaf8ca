package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

class MatchingPropertiesTest {
    private static final MachineMatcher MATCHER = ShippedCatalogue.matcher();

    @Provide
    Arbitrary<String> designations() {
        return Arbitraries.of("PC200LC-8", "PC88MR-8", "WA470-8", "HB365LC-3", "PW160-8", "HD785-7", "D65PX-17");
    }

    @Provide
    Arbitrary<List<String>> others() {
        return Arbitraries.of(Examples.lines("not-designations.txt")).list().ofMaxSize(6);
    }

    @Property(tries = 60)
    void case_of_letters_does_not_matter(@ForAll("designations") String designation, @ForAll boolean lower) {
        String written = lower ? designation.toLowerCase(Locale.ROOT) : designation;

        assertThat(told(Decals.of("Komatsu", written))).isEqualTo(designation);
    }

    @Property(tries = 100)
    void other_readings_and_their_order_do_not_matter(
            @ForAll("designations") String designation, @ForAll("others") List<String> others, @ForAll long seed) {
        List<String> texts = new ArrayList<>(others);
        texts.add("KOMATSU");
        texts.add(designation);
        Collections.shuffle(texts, new Random(seed));

        assertThat(told(Decals.of(texts))).isEqualTo(designation);
    }

    @Property(tries = 100)
    void blanks_where_a_digit_meets_a_letter_do_not_matter(@ForAll("designations") String designation) {
        String parted = designation.replaceAll("(?<=\\d)(?=[A-Z])|(?<=[A-Z])(?=\\d)", " ");

        assertThat(told(Decals.of("KOMATSU", parted))).isEqualTo(designation);
    }

    private static String told(List<Reading> readings) {
        return MATCHER.match(readings).model().map(Answer::value).orElse("nothing");
    }
}
