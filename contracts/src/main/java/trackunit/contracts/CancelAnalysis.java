package trackunit.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * Asks to stop an analysis.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param attempt the attempt that is to stop: 1, 2, 3 ...; null from senders of before it was told, whose time says it
 * @param requestedAt when the gateway accepted it
 */
public record CancelAnalysis(CorrelationId correlationId, Owner owner, Integer attempt, Instant requestedAt)
        implements AnalysisCommand {

    public CancelAnalysis {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(requestedAt, "requestedAt");
        if (attempt != null && attempt < 1) {
            throw new IllegalArgumentException("attempt: " + attempt);
        }
    }
}
