package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/**
 * A place in WGS 84.
 *
 * @param latitude degrees; north is positive.
 * @param longitude degrees; east is positive.
 */
@Description("A place in WGS 84.")
public record Place(
        @Description("Degrees; north is positive.") double latitude,
        @Description("Degrees; east is positive.") double longitude) {}
