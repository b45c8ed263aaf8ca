package trackunit.contracts;

import java.util.Objects;

/**
 * An attempt of an analysis was stopped because its owner asked for it.
 *
 * @param header which analysis, whose, and where in its order
 */
public record AnalysisCancelled(EventHeader header) implements AnalysisEvent {

    public AnalysisCancelled {
        Objects.requireNonNull(header, "header");
    }

    @Override
    public boolean terminal() {
        return true;
    }
}
