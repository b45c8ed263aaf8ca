package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** How alike two photos are. */
@Description("How alike two photos are.")
public enum Likeness {
    /** The same picture again. */
    @Description("The same picture again.")
    SAME_PICTURE,
    /** Another picture of the same machine. */
    @Description("Another picture of the same machine.")
    SAME_MACHINE
}
