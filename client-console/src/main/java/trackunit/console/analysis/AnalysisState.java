package trackunit.console.analysis;

/** Where an analysis is. */
public enum AnalysisState {
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED
}
