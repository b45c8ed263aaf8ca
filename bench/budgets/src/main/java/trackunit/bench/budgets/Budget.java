package trackunit.bench.budgets;

import java.util.List;

/** What something of the system may cost, as a ratio to what it cannot do without. */
interface Budget {

    /** What it is called on the command line and in the results. */
    String name();

    /** What is measured of the system. */
    String what();

    /** What it is measured beside. */
    String against();

    /** The unit of both. */
    String unit();

    /** How the ratio must lie. */
    Bound bound();

    /** Measures both, one right after the other, so many times, when both are warm. */
    List<Round> measure(Place place, int rounds) throws Exception;
}
