package trackunit.bench.budgets;

import java.util.List;

/** How something of the system and its limit are measured. */
interface Measurement {

    /** Measures both, one right after the other, so many times, when both are warm. */
    List<Round> measure(Place place, int rounds) throws Exception;
}
