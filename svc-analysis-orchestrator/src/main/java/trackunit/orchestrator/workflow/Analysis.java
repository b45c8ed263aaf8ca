package trackunit.orchestrator.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.Priority;
import trackunit.contracts.RetryAnalysis;

/**
 * An analysis as the database has it.
 *
 * @param id which
 * @param owner whose
 * @param objectKey the photo
 * @param sha256 what the photo's bytes must hash to
 * @param priority who waits for it
 * @param location whether the answer may say where the photo was taken
 * @param state where it is
 * @param attempt the attempt that runs or ran last
 * @param attemptRequestedAt when the gateway accepted the request or retry that began this attempt
 */
public record Analysis(
        CorrelationId id,
        Owner owner,
        ObjectKey objectKey,
        String sha256,
        Priority priority,
        boolean location,
        AnalysisState state,
        int attempt,
        Instant attemptRequestedAt) {

    /** Whether this attempt is the one that runs. */
    boolean runs(int wantedAttempt) {
        return state == AnalysisState.RUNNING && attempt == wantedAttempt;
    }

    /**
     * Whether a cancellation is about the attempt that runs, and not about an earlier one. Its time says that only where
     * it names no attempt: gateways' clocks differ.
     */
    boolean cancelledBy(CancelAnalysis command) {
        return state == AnalysisState.RUNNING
                && means(command.attempt(), !stored(command.requestedAt()).isBefore(attemptRequestedAt));
    }

    /** Whether a cancellation may have overtaken the retry that is to begin what it is about: one that names no attempt. */
    boolean mayStillBegin(CancelAnalysis command) {
        return ended() && command.attempt() == null && after(command.requestedAt());
    }

    /** Whether a new attempt may begin by a retry; the one that began this attempt may not do it again. */
    boolean retriedBy(RetryAnalysis command) {
        return ended() && means(command.attempt(), after(command.requestedAt()));
    }

    private boolean means(Integer named, boolean byTime) {
        return named == null ? byTime : named == attempt;
    }

    private boolean ended() {
        return state == AnalysisState.FAILED || state == AnalysisState.CANCELLED;
    }

    private boolean after(Instant time) {
        return stored(time).isAfter(attemptRequestedAt);
    }

    /** A time as the database keeps it, so that it equals itself after it was stored. */
    static Instant stored(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
