package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A new attempt that was asked for.
 *
 * @param correlationId names the analysis.
 * @param state the state in which it was asked for.
 * @param attempt which attempt that is.
 */
@Description("A new attempt that was asked for; onAnalysis tells when it begins.")
public record RetryAnalysisPayload(
        @Id @NonNull @Description("Names the analysis.") String correlationId,

        @NonNull @Description("The state in which it was asked for.")
        AnalysisState state,

        @Description("Which attempt it is, from 1; onAnalysis waits for it when you name it there.")
        int attempt) {}
