package trackunit.gateway.upload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import trackunit.contracts.ObjectKey;
import trackunit.gateway.refusal.BadUploadReason;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/** Reads objects and accepts or refuses them; what is refused is removed, so that nothing of it is left behind. */
@ApplicationScoped
public class PhotoCheck {

    private final ObjectStore store;
    private final StoreCalls calls;
    private final long limit;

    PhotoCheck(ObjectStore store, StoreCalls calls, UploadLimits limits) {
        this.store = store;
        this.calls = calls;
        this.limit = limits.photoBytes();
    }

    /** Checks an object that is there already; refuses where there is no such object, or where it is not accepted. */
    public Uni<ConfirmedPhoto> existing(ObjectKey key) {
        return calls.call(() -> accept(
                key,
                store.inspect(key, limit)
                        .orElseThrow(() -> RefusedException.of(ErrorCode.NOT_FOUND, "There is no such object")),
                found -> PhotoRules.judgeFormat(found, key.format())));
    }

    /** Checks an upload, also against what its uploader says of it. */
    Uni<ConfirmedPhoto> claimed(ObjectKey key, long bytes, String sha256) {
        return calls.call(() -> accept(
                key,
                store.inspect(key, limit).orElseThrow(() -> RefusedException.badUpload(BadUploadReason.UPLOAD_MISSING)),
                found -> PhotoRules.judgeClaim(found, bytes, sha256)
                        .or(() -> PhotoRules.judgeFormat(found, key.format()))));
    }

    private ConfirmedPhoto accept(
            ObjectKey key, StoredPhoto photo, Function<StoredPhoto, Optional<BadUploadReason>> rule) {
        PhotoRules.judgeSize(photo.bytes(), limit).or(() -> rule.apply(photo)).ifPresent(reason -> refuse(key, reason));
        return new ConfirmedPhoto(key, photo.sha256());
    }

    private void refuse(ObjectKey key, BadUploadReason reason) {
        store.delete(key);
        throw RefusedException.badUpload(reason);
    }
}
