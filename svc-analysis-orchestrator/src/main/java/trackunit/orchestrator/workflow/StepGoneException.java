package trackunit.orchestrator.workflow;

/** The step is no longer this worker's: its analysis has ended, or the lease is lost. The work is to be dropped. */
public final class StepGoneException extends RuntimeException {

    StepGoneException(StepJob job) {
        super(job.step() + " of " + job.analysis().id() + " is no longer held");
    }
}
