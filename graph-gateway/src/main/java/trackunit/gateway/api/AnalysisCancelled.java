package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import trackunit.contracts.EventHeader;

/**
 * An attempt of an analysis was stopped by its owner.
 *
 * @param header what all events have
 */
@Description("The attempt was stopped because you asked for it.")
public record AnalysisCancelled(@Ignore EventHeader header) implements AnalysisEvent {}
