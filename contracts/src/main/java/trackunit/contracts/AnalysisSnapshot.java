package trackunit.contracts;

import java.time.Instant;

/**
 * An analysis as it stands now: what the orchestrator's internal API answers.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param objectKey the photo
 * @param priority who waits for it
 * @param state where it is
 * @param attempt the attempt that runs or ran last: 1, 2, 3 ...
 * @param lastSeq the seq of its last event
 * @param percent how much of the current attempt is done, 0 to 100
 * @param requestedAt when the gateway accepted it
 * @param finishedAt when it ended; null while it runs
 * @param recognition the answer; null where it has none
 * @param metadata what is known of the photo; null until it is done
 * @param comparison which earlier photos show the same; null until it is done
 * @param failureReason why it failed; null where it did not
 * @param failureMessage why it failed, for people; null where it did not
 */
public record AnalysisSnapshot(
        CorrelationId correlationId,
        Owner owner,
        ObjectKey objectKey,
        Priority priority,
        AnalysisState state,
        int attempt,
        int lastSeq,
        int percent,
        Instant requestedAt,
        Instant finishedAt,
        RecognitionResult recognition,
        MetadataResult metadata,
        ComparisonResult comparison,
        FailureReason failureReason,
        String failureMessage) {}
