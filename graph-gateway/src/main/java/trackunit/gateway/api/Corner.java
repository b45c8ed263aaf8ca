package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/**
 * A point of the upright photo.
 *
 * @param x pixels from the left.
 * @param y pixels from the top.
 */
@Description("A point of the upright photo.")
public record Corner(
        @Description("Pixels from the left.") double x,
        @Description("Pixels from the top.") double y) {}
