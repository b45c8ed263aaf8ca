package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import trackunit.contracts.EventHeader;

/**
 * An attempt of an analysis ended.
 *
 * @param header what all events have
 * @param success whether every step was done.
 * @param recognitionPayload what machine it is; null without success.
 * @param metadata what is known of the photo; null without success.
 * @param comparison which of your earlier photos show the same; null without success.
 */
@Description("Every step of the analysis is done. In onAnalysisCompleted also any other end, then with success false.")
public record AnalysisCompleted(
        @Ignore EventHeader header,
        @Description("Whether every step was done.") boolean success,

        @Description("What machine it is; null without success.")
        RecognitionPayload recognitionPayload,

        @Description("What is known of the photo; null without success.")
        PictureMetadata metadata,

        @Description("Which of your earlier photos show the same; null without success.")
        Comparison comparison)
        implements AnalysisEvent {}
