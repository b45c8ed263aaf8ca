package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** Who waits for an answer. */
@Description("Who waits for an answer. Interactive work goes before batch work.")
public enum AnalysisPriority {
    /** A person waits. */
    @Description("A person waits.")
    INTERACTIVE,
    /** Nobody waits. */
    @Description("Nobody waits.")
    BATCH
}
