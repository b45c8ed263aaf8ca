package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.EventHeader;

/**
 * A step of an analysis went on by one stage.
 *
 * @param header what all events have
 * @param step the step.
 * @param stage the stage that was entered, as in READ.
 * @param percent how much of the analysis is done, 0 to 100; never falls within an attempt.
 */
@Description("A step of the analysis went on by one stage.")
public record AnalysisProgressed(
        @Ignore EventHeader header,
        @NonNull @Description("The step.") AnalysisStep step,

        @NonNull @Description("The stage that was entered, as in READ.")
        String stage,

        @Description("How much of the analysis is done, 0 to 100; never falls within an attempt.")
        int percent)
        implements AnalysisEvent {}
