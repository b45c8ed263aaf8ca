package trackunit.gateway.upload;

import java.util.Optional;
import trackunit.contracts.PhotoFormat;
import trackunit.gateway.refusal.BadUploadReason;

/** Which photos are accepted. The first rule that is broken is the reason. */
final class PhotoRules {

    private PhotoRules() {}

    /** Judges a size. */
    static Optional<BadUploadReason> judgeSize(long bytes, long limit) {
        if (bytes == 0) {
            return Optional.of(BadUploadReason.UPLOAD_EMPTY);
        }
        return bytes > limit ? Optional.of(BadUploadReason.UPLOAD_TOO_LARGE) : Optional.empty();
    }

    /** Judges whether an object is what its key says. */
    static Optional<BadUploadReason> judgeFormat(StoredPhoto photo, PhotoFormat declared) {
        if (photo.format().isEmpty()) {
            return Optional.of(BadUploadReason.NOT_A_PICTURE);
        }
        return photo.format().get() == declared ? Optional.empty() : Optional.of(BadUploadReason.TYPE_MISMATCH);
    }

    /** Judges whether an object is what its uploader says. */
    static Optional<BadUploadReason> judgeClaim(StoredPhoto photo, long bytes, String sha256) {
        if (photo.bytes() != bytes) {
            return Optional.of(BadUploadReason.SIZE_MISMATCH);
        }
        return photo.sha256().equals(sha256) ? Optional.empty() : Optional.of(BadUploadReason.CHECKSUM_MISMATCH);
    }
}
