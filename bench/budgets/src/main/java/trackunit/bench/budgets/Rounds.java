package trackunit.bench.budgets;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures in turn. */
final class Rounds {

    private Rounds() {}

    /**
     * Measures a system and its limit, one right after the other.
     *
     * @param warmUp how often both are measured before it counts
     * @param count how often it counts
     */
    static List<Round> measure(int warmUp, int count, Callable<Double> system, Callable<Double> limit)
            throws Exception {
        List<Round> all = new ArrayList<>();
        for (int round = 0; round < warmUp + count; round++) {
            all.add(new Round(system.call(), limit.call()));
        }
        return List.copyOf(all.subList(warmUp, all.size()));
    }
}
