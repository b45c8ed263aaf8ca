package trackunit.gateway.upload;

import java.net.URI;
import java.time.Instant;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;

/**
 * An upload that may begin.
 *
 * @param id its name for the confirmation
 * @param key where the photo will lie
 * @param correlationId the analysis that a confirmation without further wishes asks for
 * @param putUrl where to put the bytes, with the declared media type as Content-Type
 * @param expiresAt until when
 */
public record StartedUpload(UploadId id, ObjectKey key, CorrelationId correlationId, URI putUrl, Instant expiresAt) {}
