package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.EventHeader;

/**
 * An attempt of an analysis began.
 *
 * @param header what all events have
 * @param priority who waits for it.
 */
@Description("An attempt of the analysis began.")
public record AnalysisStarted(
        @Ignore EventHeader header,
        @NonNull @Description("Who waits for it.") AnalysisPriority priority) implements AnalysisEvent {}
