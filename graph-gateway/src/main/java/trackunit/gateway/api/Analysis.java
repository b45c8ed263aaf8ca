package trackunit.gateway.api;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An analysis as it stands now.
 *
 * @param correlationId names the analysis.
 * @param objectKey the photo.
 * @param state where it is.
 * @param priority who waits for it.
 * @param attempt the attempt that runs or ran last, from 1.
 * @param lastSeq the seq of its last event; what to resume onAnalysis after.
 * @param percent how much of the current attempt is done, 0 to 100.
 * @param requestedAt when it was accepted.
 * @param finishedAt when it ended; null while it runs.
 * @param recognitionPayload what machine it is; null until that is known.
 * @param metadata what is known of the photo; null until that is known.
 * @param comparison which earlier photos show the same; null until that is known.
 * @param failureReason why it failed; null where it did not.
 * @param failureMessage why it failed, for people; null where it did not.
 */
@Description("An analysis as it stands now.")
public record Analysis(
        @Id @NonNull @Description("Names the analysis.") String correlationId,
        @NonNull @Description("The photo.") String objectKey,
        @NonNull @Description("Where it is.") AnalysisState state,
        @NonNull @Description("Who waits for it.") AnalysisPriority priority,

        @Description("The attempt that runs or ran last, from 1.")
        int attempt,

        @Description("The seq of its last event; what to resume onAnalysis after.")
        int lastSeq,

        @Description("How much of the current attempt is done, 0 to 100.")
        int percent,

        @NonNull @Description("When it was accepted.") Instant requestedAt,
        @Description("When it ended; null while it runs.") Instant finishedAt,

        @Description("What machine it is; null until that is known.")
        RecognitionPayload recognitionPayload,

        @Description("What is known of the photo; null until that is known.")
        PictureMetadata metadata,

        @Description("Which earlier photos show the same; null until that is known.")
        Comparison comparison,

        @Description("Why it failed; null where it did not.")
        FailureReason failureReason,

        @Description("Why it failed, for people; null where it did not.")
        String failureMessage) {}
