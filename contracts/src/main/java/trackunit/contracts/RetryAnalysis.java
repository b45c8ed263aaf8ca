package trackunit.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * Asks for a new attempt of an analysis that failed or was cancelled.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param attempt the attempt that failed or was cancelled: 1, 2, 3 ...; null from senders of before it was told, whose time says it
 * @param requestedAt when the gateway accepted it
 */
public record RetryAnalysis(CorrelationId correlationId, Owner owner, Integer attempt, Instant requestedAt)
        implements AnalysisCommand {

    public RetryAnalysis {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(requestedAt, "requestedAt");
        if (attempt != null && attempt < 1) {
            throw new IllegalArgumentException("attempt: " + attempt);
        }
    }
}
