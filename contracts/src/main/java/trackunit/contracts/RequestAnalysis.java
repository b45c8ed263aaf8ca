package trackunit.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * Asks for the analysis of a photo that is in the object store.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param objectKey the photo
 * @param priority who waits for it
 * @param sha256 the object's SHA-256 when it was confirmed, 64 lower-case hexadecimal digits
 * @param location whether the answer may say where the photo was taken
 * @param requestedAt when the gateway accepted it
 */
public record RequestAnalysis(
        CorrelationId correlationId,
        Owner owner,
        ObjectKey objectKey,
        Priority priority,
        String sha256,
        boolean location,
        Instant requestedAt)
        implements AnalysisCommand {

    public RequestAnalysis {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(objectKey, "objectKey");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }
}
