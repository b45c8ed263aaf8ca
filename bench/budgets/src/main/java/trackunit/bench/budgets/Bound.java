package trackunit.bench.budgets;

/**
 * How a ratio must lie.
 *
 * @param least whether it must be at least the value; at most otherwise
 * @param value the value
 */
record Bound(boolean least, double value) {

    static Bound atLeast(double value) {
        return new Bound(true, value);
    }

    static Bound atMost(double value) {
        return new Bound(false, value);
    }

    boolean keeps(double ratio) {
        return least ? ratio >= value : ratio <= value;
    }

    @Override
    public String toString() {
        return (least ? "at least " : "at most ") + value;
    }
}
