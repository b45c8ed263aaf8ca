package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An upload that may begin.
 *
 * @param correlationId the analysis that confirmUpload asks for; it can be subscribed to already.
 * @param imageUploadPayload where to put the photo.
 */
@Description("An upload that may begin.")
public record StartUploadPayload(
        @Id @NonNull @Description("The analysis that confirmUpload asks for; it can be subscribed to already.")
        String correlationId,

        @NonNull @Description("Where to put the photo.") ImageUploadPayload imageUploadPayload) {}
