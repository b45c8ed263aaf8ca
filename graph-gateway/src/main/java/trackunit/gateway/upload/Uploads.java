package trackunit.gateway.upload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.gateway.refusal.BadUploadReason;
import trackunit.gateway.refusal.RefusedException;

/** Brings photos in: an address to put one to, and the check of what was put. */
@ApplicationScoped
public class Uploads {

    private final ObjectStore store;
    private final PhotoCheck check;
    private final UploadLimits limits;

    Uploads(ObjectStore store, PhotoCheck check, UploadLimits limits) {
        this.store = store;
        this.check = check;
        this.limits = limits;
    }

    /**
     * Begins an upload; nothing is kept of it, and the store is not asked: an address is only computed.
     *
     * @throws RefusedException where the media type is not accepted
     */
    public StartedUpload start(Owner owner, String contentType) {
        PhotoFormat format = PhotoFormat.ofContentType(contentType)
                .orElseThrow(() -> RefusedException.badUpload(BadUploadReason.UNSUPPORTED_TYPE));
        UploadId id = UploadId.random(format);
        ObjectKey key = id.key(owner);
        Instant expiresAt = Instant.now().plus(limits.uploadValidity());
        return new StartedUpload(
                id,
                key,
                CorrelationId.of(owner, key.toString()),
                store.presignPut(key, limits.uploadValidity()),
                expiresAt);
    }

    /**
     * Checks what was put against what the uploader says of it, as often as one likes. What is not accepted is removed.
     *
     * @param bytes the file's size
     * @param checksum the file's SHA-256
     * @return the photo; fails where there is no such object, or where it is not accepted
     * @throws RefusedException where the upload's name or the checksum has another shape
     */
    public Uni<ConfirmedPhoto> confirm(Owner owner, String uploadId, long bytes, String checksum) {
        ObjectKey key = parse(uploadId).key(owner);
        return check.claimed(key, bytes, parseChecksum(checksum));
    }

    private static UploadId parse(String uploadId) {
        try {
            return UploadId.parse(uploadId);
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest("uploadId has another shape");
        }
    }

    private static String parseChecksum(String checksum) {
        try {
            return Checksum.parse(checksum);
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest("checksum is no SHA-256: 64 hexadecimal digits, or Base64 of 32 bytes");
        }
    }
}
