package trackunit.bench.budgets;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** All rounds of one budget; one at least. */
record Outcome(Budget budget, List<Round> rounds) {

    double system() {
        return median(Round::system);
    }

    double limit() {
        return median(Round::limit);
    }

    /** The median of the rounds' ratios: what slows the machine for a while slows both of a round. */
    double ratio() {
        return median(Round::ratio);
    }

    double lowest() {
        return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
    }

    double highest() {
        return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
    }

    boolean kept() {
        return budget.bound().keeps(ratio());
    }

    private double median(ToDoubleFunction<Round> value) {
        return Median.of(rounds.stream().mapToDouble(value).toArray());
    }
}
