package trackunit.bench.recognition;

/**
 * One photo, read by one contestant.
 *
 * @param truth what a person reads
 * @param told what the contestant says
 * @param cpuNanos CPU of the whole process meanwhile
 */
record Row(Truth truth, Told told, long cpuNanos) {

    Truth.Outcome brand() {
        return truth.brand().judge(told.brand());
    }

    Truth.Outcome model() {
        return truth.model().judge(told.model());
    }

    /** Whether maker and model are both told, and right. */
    boolean isRight() {
        return brand() == Truth.Outcome.RIGHT && model() == Truth.Outcome.RIGHT;
    }
}
