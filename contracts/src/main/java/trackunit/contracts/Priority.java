package trackunit.contracts;

/** Who waits for an answer: a person, or nobody. Interactive work goes before batch work. */
public enum Priority {
    INTERACTIVE,
    BATCH
}
