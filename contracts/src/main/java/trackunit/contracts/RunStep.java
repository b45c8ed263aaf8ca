package trackunit.contracts;

import java.util.Objects;

/**
 * Asks a worker to do one step of an analysis; all it needs to know more stands in the database.
 *
 * @param correlationId the analysis
 * @param owner whose analysis it is
 * @param step which step
 * @param attempt the attempt of the analysis that the step belongs to: 1, 2, 3 ...
 */
public record RunStep(CorrelationId correlationId, Owner owner, StepName step, int attempt) implements AnalysisCommand {

    public RunStep {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(step, "step");
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt: " + attempt);
        }
    }
}
