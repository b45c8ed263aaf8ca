package trackunit.gateway.upload;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import trackunit.contracts.ObjectKey;
import trackunit.gateway.refusal.Busy;
import trackunit.gateway.refusal.RefusedException;

/**
 * The store of the photos. What asks it blocks, and is asked by {@link StoreCalls}; where it does not answer, the caller is
 * asked to come again. Made at the start: addresses are signed on event loops, which must not wait for it.
 */
@Startup
@ApplicationScoped
class ObjectStore {

    private final S3Client client;
    private final S3Presigner presigner;
    private final String bucket;
    private final Busy busy;

    ObjectStore(S3Client client, S3Presigner presigner, ObjectSettings settings, Busy busy) {
        this.client = client;
        this.presigner = presigner;
        this.bucket = settings.bucket();
        this.busy = busy;
    }

    /** Gives an address to which one object of the declared media type can be put, until it expires. Does not ask the store. */
    URI presignPut(ObjectKey key, Duration validity) {
        return URI.create(presigner
                .presignPutObject(p -> p.signatureDuration(validity).putObjectRequest(r -> r.bucket(bucket)
                        .key(key.toString())
                        .contentType(key.format().contentType())))
                .url()
                .toString());
    }

    /** Reads an object once from end to end, nothing of it where it has more than {@code limit} bytes; empty where there is none. */
    Optional<StoredPhoto> inspect(ObjectKey key, long limit) {
        try (ResponseInputStream<GetObjectResponse> body =
                client.getObject(r -> r.bucket(bucket).key(key.toString()))) {
            long bytes = body.response().contentLength();
            if (bytes > limit) {
                body.abort();
                return Optional.of(StoredPhoto.unread(bytes));
            }
            return Optional.of(StoredPhoto.read(body, limit));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (IOException | SdkException e) {
            throw away(e);
        }
    }

    /** Removes an object; nothing happens where there is none. */
    void delete(ObjectKey key) {
        try {
            client.deleteObject(r -> r.bucket(bucket).key(key.toString()));
        } catch (SdkException e) {
            throw away(e);
        }
    }

    private RefusedException away(Exception e) {
        return busy.because("Photos cannot be read now", e);
    }
}
