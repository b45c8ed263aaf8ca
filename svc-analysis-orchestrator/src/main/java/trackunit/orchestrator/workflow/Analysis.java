package trackunit.orchestrator.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.Priority;

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

    /** Whether a cancellation is about the attempt that runs, and not about an earlier one. */
    boolean cancelledBy(Instant cancelRequestedAt) {
        return state == AnalysisState.RUNNING && !stored(cancelRequestedAt).isBefore(attemptRequestedAt);
    }

    /** Whether a new attempt may begin by a retry of this time; the retry that began this attempt may not do it again. */
    boolean retriableAt(Instant retryRequestedAt) {
        boolean ended = state == AnalysisState.FAILED || state == AnalysisState.CANCELLED;
        return ended && stored(retryRequestedAt).isAfter(attemptRequestedAt);
    }

    /** A time as the database keeps it, so that it equals itself after it was stored. */
    static Instant stored(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
