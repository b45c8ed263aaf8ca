package trackunit.contracts;

import java.util.Objects;

/**
 * An attempt of an analysis ended without an answer.
 *
 * @param header which analysis, whose, and where in its order
 * @param reason why, as a stable name
 * @param message why, in one sentence for people
 */
public record AnalysisFailed(EventHeader header, FailureReason reason, String message) implements AnalysisEvent {

    public AnalysisFailed {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public boolean terminal() {
        return true;
    }
}
