package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Who read the photo.
 *
 * @param name the name of the provider.
 * @param version the version of its models and catalogue.
 */
@Description("Who read the photo.")
public record Provider(
        @NonNull @Description("The name of the provider.") String name,

        @NonNull @Description("The version of its models and catalogue.")
        String version) {}
