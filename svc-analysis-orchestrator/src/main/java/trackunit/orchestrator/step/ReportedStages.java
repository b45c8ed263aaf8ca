package trackunit.orchestrator.step;

/**
 * Reports a stage when it is entered; where it is entered again in a row, as closer looks are, it only asks whether to go on: clients
 * would hear the same stage with the same percentage, and each report is an event in the log. Not thread-safe.
 */
final class ReportedStages implements Stages {
    private final Stages report;
    private final Runnable goOn;
    private String last = "";

    /** Reports to one; the other throws where the work is to stop. */
    ReportedStages(Stages report, Runnable goOn) {
        this.report = report;
        this.goOn = goOn;
    }

    @Override
    public void enter(String stage, int points) {
        if (stage.equals(last)) {
            goOn.run();
        } else {
            report.enter(stage, points);
            last = stage;
        }
    }
}
