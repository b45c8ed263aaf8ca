package trackunit.orchestrator.step;

import trackunit.orchestrator.workflow.StepJob;

/** A step in hand, and how many heartbeats it has had. Only the heartbeat's thread counts. */
final class HeldStep {

    private final StepJob job;
    private long heartbeats;

    HeldStep(StepJob job) {
        this.job = job;
    }

    StepJob job() {
        return job;
    }

    long heartbeats() {
        return heartbeats;
    }

    void beat() {
        heartbeats++;
    }
}
