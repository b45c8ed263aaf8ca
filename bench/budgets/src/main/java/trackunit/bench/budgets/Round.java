package trackunit.bench.budgets;

/**
 * The system and what limits it, measured one right after the other.
 *
 * @param system what the system did
 * @param limit what its limit did, in the same unit
 */
record Round(double system, double limit) {

    double ratio() {
        return system / limit;
    }
}
