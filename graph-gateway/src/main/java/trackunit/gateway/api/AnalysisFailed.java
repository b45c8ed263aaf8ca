package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.EventHeader;

/**
 * An attempt of an analysis failed.
 *
 * @param header what all events have
 * @param reason why; to decide by.
 * @param message why; for people.
 */
@Description("The attempt failed.")
public record AnalysisFailed(
        @Ignore EventHeader header,
        @NonNull @Description("Why; to decide by.") FailureReason reason,
        @NonNull @Description("Why; for people.") String message)
        implements AnalysisEvent {}
