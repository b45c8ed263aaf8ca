package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** Where an analysis is. */
@Description("Where an analysis is.")
public enum AnalysisState {
    /** Work is going on. */
    @Description("Work is going on.")
    RUNNING,
    /** Every step is done. */
    @Description("Every step is done.")
    COMPLETED,
    /** It ended with a reason that can be read. */
    @Description("It ended with a reason that can be read.")
    FAILED,
    /** Its owner stopped it. */
    @Description("Its owner stopped it.")
    CANCELLED
}
