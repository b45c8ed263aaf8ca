package trackunit.contracts;

import java.util.Objects;

/**
 * An attempt of an analysis began.
 *
 * @param header which analysis, whose, and where in its order
 * @param priority who waits for it
 */
public record AnalysisStarted(EventHeader header, Priority priority) implements AnalysisEvent {

    public AnalysisStarted {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(priority, "priority");
    }
}
