package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;

class LetterLikelihoodsTest {
    private static final String LETTERS = "AB";
    private static final double NEARLY = 1e-5;

    @Property(tries = 200)
    void a_word_is_as_likely_as_all_the_ways_together_in_which_it_may_stand_there(
            @ForAll @Size(min = 1, max = 6) List<@FloatRange(max = 0.5f) Float> a,
            @ForAll @Size(min = 6, max = 6) List<@FloatRange(max = 0.5f) Float> b) {
        LetterLikelihoods line = line(a, b);
        Map<String, Double> words = new TreeMap<>();
        addWays("", 1, 0, line.cuts().get(0).steps(), words);

        words.forEach(
                (way, likelihood) -> assertThat(line.likelihood(way)).as(way).isCloseTo(likelihood, within(NEARLY)));
    }

    @Property(tries = 200)
    void no_word_is_likelier_than_its_beginnings_say(
            @ForAll @Size(min = 1, max = 6) List<@FloatRange(max = 0.5f) Float> a,
            @ForAll @Size(min = 6, max = 6) List<@FloatRange(max = 0.5f) Float> b) {
        LetterLikelihoods.Beginning first = line(a, b).begin().with('A');
        LetterLikelihoods.Beginning second = first.with('B');

        assertThat(first.whole()).isLessThanOrEqualTo(first.most() + NEARLY);
        assertThat(second.most()).isLessThanOrEqualTo(first.most() + NEARLY);
        assertThat(second.with('A').whole()).isLessThanOrEqualTo(second.most() + NEARLY);
    }

    @Example
    void a_letter_that_comes_twice_needs_a_gap_between() {
        LetterLikelihoods drawnOut = line(List.of(1f, 1f, 1f), List.of(0f, 0f, 0f));
        LetterLikelihoods twice = line(List.of(1f, 0f, 1f), List.of(0f, 0f, 0f));

        assertThat(drawnOut.likelihood("A")).isCloseTo(1, within(NEARLY));
        assertThat(drawnOut.likelihood("AA")).isCloseTo(0, within(NEARLY));
        assertThat(twice.likelihood("AA")).isCloseTo(1, within(NEARLY));
    }

    @Property(tries = 100)
    void a_line_that_was_cut_out_in_two_ways_says_what_both_say_in_the_mean(
            @ForAll @Size(min = 1, max = 6) List<@FloatRange(max = 0.5f) Float> a,
            @ForAll @Size(min = 6, max = 6) List<@FloatRange(max = 0.5f) Float> b) {
        LetterLikelihoods one = line(a, b);
        LetterLikelihoods other = line(b, b);
        LetterLikelihoods both = one.and(other);

        for (String word : List.of("A", "AB", "BAB")) {
            double mean = (one.likelihood(word) + other.likelihood(word)) / 2;
            assertThat(both.likelihood(word)).isCloseTo(mean, within(NEARLY));
        }
        LetterLikelihoods.Beginning first = both.begin().with('A');
        assertThat(first.with('B').whole()).isLessThanOrEqualTo(first.most() + NEARLY);
        assertThat(List.of(one.ofSeveralCuts(), both.ofSeveralCuts())).containsExactly(false, true);
    }

    @Example
    void a_line_that_was_not_read_step_by_step_says_nothing() {
        assertThat(LetterLikelihoods.NONE.likelihood("A")).isZero();
    }

    private static LetterLikelihoods line(List<Float> a, List<Float> b) {
        float[][] steps = new float[a.size()][Latin.CHARACTERS.length()];
        for (int step = 0; step < a.size(); step++) {
            steps[step][0] = a.get(step);
            steps[step][1] = b.get(step);
        }
        return new LetterLikelihoods(List.of(new LetterSteps(steps)));
    }

    /** Goes through every way: a letter or a gap at each step; repetitions fall together, then gaps fall out. */
    private static void addWays(String way, double likelihood, int step, float[][] steps, Map<String, Double> words) {
        if (step == steps.length) {
            words.merge(way.replaceAll("(.)\\1+", "$1").replace("-", ""), likelihood, Double::sum);
            return;
        }
        double gap = 1;
        for (int letter = 0; letter < LETTERS.length(); letter++) {
            double here = steps[step][letter];
            gap -= here;
            addWays(way + LETTERS.charAt(letter), likelihood * here, step + 1, steps, words);
        }
        addWays(way + '-', likelihood * gap, step + 1, steps, words);
    }
}
