package trackunit.bench.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Budget LEAST = budget(Bound.atLeast(0.7));
    private static final Budget MOST = budget(Bound.atMost(1.5));

    private static Budget budget(Bound bound) {
        return new Budget("name", "what", "against", "unit", bound, (place, rounds) -> List.of());
    }

    @Test
    void the_ratio_is_the_median_of_the_rounds_ratios_and_not_that_of_the_medians() {
        Outcome outcome = new Outcome(LEAST, List.of(new Round(1, 10), new Round(9, 10), new Round(10, 20)));

        assertThat(outcome.ratio()).isEqualTo(0.5);
        assertThat(outcome.system()).isEqualTo(9);
        assertThat(outcome.limit()).isEqualTo(10);
        assertThat(outcome.lowest()).isEqualTo(0.1);
        assertThat(outcome.highest()).isEqualTo(0.9);
    }

    @Test
    void the_median_of_an_even_number_of_rounds_lies_between_the_two_in_the_middle() {
        Outcome outcome = new Outcome(LEAST, List.of(new Round(1, 10), new Round(4, 10)));

        assertThat(outcome.ratio()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void a_rate_must_reach_its_bound() {
        assertThat(new Outcome(LEAST, List.of(new Round(7, 10))).kept()).isTrue();
        assertThat(new Outcome(LEAST, List.of(new Round(6.9, 10))).kept()).isFalse();
    }

    @Test
    void a_duration_must_not_pass_its_bound() {
        assertThat(new Outcome(MOST, List.of(new Round(15, 10))).kept()).isTrue();
        assertThat(new Outcome(MOST, List.of(new Round(15.1, 10))).kept()).isFalse();
    }
}
