package trackunit.contracts;

import java.util.Objects;

/**
 * A step of an analysis went on by one stage.
 *
 * @param header which analysis, whose, and where in its order
 * @param step the step
 * @param stage the stage that was entered, as in {@code READ}
 * @param percent how much of the whole analysis is done, 0 to 100; never falls within an attempt
 */
public record AnalysisProgressed(EventHeader header, StepName step, String stage, int percent)
        implements AnalysisEvent {

    public AnalysisProgressed {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(stage, "stage");
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent: " + percent);
        }
    }
}
