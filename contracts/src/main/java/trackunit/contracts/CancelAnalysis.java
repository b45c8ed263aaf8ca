package trackunit.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * Asks to stop an analysis.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param requestedAt when the gateway accepted it
 */
public record CancelAnalysis(CorrelationId correlationId, Owner owner, Instant requestedAt) implements AnalysisCommand {

    public CancelAnalysis {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }
}
