package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An analysis that was asked for.
 *
 * @param correlationId names the analysis.
 */
@Description("An analysis that was asked for; the broker has the command.")
public record RequestAnalysisPayload(
        @Id @NonNull @Description("Names the analysis.") String correlationId) {}
