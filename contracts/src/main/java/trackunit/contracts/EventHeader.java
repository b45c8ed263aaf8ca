package trackunit.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * What every event of an analysis carries.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param objectKey the photo
 * @param seq the event's place in its analysis: 1, 2, 3 ... without a gap, over all attempts
 * @param attempt the attempt it belongs to: 1, 2, 3 ...
 * @param occurredAt when it happened
 */
public record EventHeader(
        CorrelationId correlationId, Owner owner, ObjectKey objectKey, int seq, int attempt, Instant occurredAt) {

    public EventHeader {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(objectKey, "objectKey");
        Objects.requireNonNull(occurredAt, "occurredAt");
        if (seq < 1 || attempt < 1) {
            throw new IllegalArgumentException("seq and attempt count from 1: " + seq + ", " + attempt);
        }
    }
}
