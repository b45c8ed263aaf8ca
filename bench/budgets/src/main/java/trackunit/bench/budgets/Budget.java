package trackunit.bench.budgets;

/**
 * What something of the system may cost, as a ratio to what it cannot do without.
 *
 * @param name what it is called on the command line and in the results
 * @param what what is measured of the system
 * @param against what it is measured beside
 * @param unit the unit of both
 * @param bound how the ratio must lie
 * @param measurement how both are measured
 */
record Budget(String name, String what, String against, String unit, Bound bound, Measurement measurement) {}
