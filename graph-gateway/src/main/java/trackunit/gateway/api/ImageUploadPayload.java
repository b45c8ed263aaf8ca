package trackunit.gateway.api;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Where to put a photo.
 *
 * @param uploadId names the upload for confirmUpload.
 * @param key where the photo will lie: its objectKey.
 * @param putUrl put the bytes here, with the declared contentType as Content-Type.
 * @param expiresAt until when the address takes them.
 */
@Description("Where to put a photo.")
public record ImageUploadPayload(
        @Id @NonNull @Description("Names the upload for confirmUpload.")
        String uploadId,

        @NonNull @Description("Where the photo will lie: its objectKey.")
        String key,

        @NonNull @Description("Put the bytes here, with the declared contentType as Content-Type.")
        String putUrl,

        @NonNull @Description("Until when the address takes them.")
        Instant expiresAt) {}
