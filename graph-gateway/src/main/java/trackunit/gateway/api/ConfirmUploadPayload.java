package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An upload that was accepted.
 *
 * @param status what became of it.
 * @param correlationId the analysis of this photo.
 * @param objectKey where the photo lies.
 */
@Description("An upload that was accepted.")
public record ConfirmUploadPayload(
        @NonNull @Description("What became of it.") UploadStatus status,

        @Id @NonNull @Description("The analysis of this photo.")
        String correlationId,

        @NonNull @Description("Where the photo lies.") String objectKey) {}
