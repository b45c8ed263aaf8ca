package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An earlier analysis that shows the same.
 *
 * @param correlationId which.
 * @param likeness how alike.
 * @param distance how many of the 64 bits of the fingerprints differ.
 */
@Description("An earlier analysis that shows the same.")
public record ComparisonMatch(
        @Id @NonNull @Description("Which.") String correlationId,
        @NonNull @Description("How alike.") Likeness likeness,

        @Description("How many of the 64 bits of the fingerprints differ.")
        int distance) {}
