package trackunit.contracts;

/** Where an analysis is. */
public enum AnalysisState {
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED
}
