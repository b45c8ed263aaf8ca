package trackunit.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * Asks for a new attempt of an analysis that failed or was cancelled.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param requestedAt when the gateway accepted it
 */
public record RetryAnalysis(CorrelationId correlationId, Owner owner, Instant requestedAt) implements AnalysisCommand {

    public RetryAnalysis {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }
}
