package trackunit.gateway.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import trackunit.contracts.ObjectKey;

/** The store of the photos. Its calls block, and fail with the client's own exceptions where the store does not answer. */
@ApplicationScoped
class ObjectStore {

    private final S3Client client;
    private final S3Presigner presigner;
    private final String bucket;

    ObjectStore(S3Client client, S3Presigner presigner, ObjectsConfig config) {
        this.client = client;
        this.presigner = presigner;
        this.bucket = config.bucket();
    }

    /** Gives an address to which one object of the declared media type can be put, until it expires. */
    URI presignPut(ObjectKey key, Duration validity) {
        return URI.create(presigner
                .presignPutObject(p -> p.signatureDuration(validity).putObjectRequest(r -> r.bucket(bucket)
                        .key(key.toString())
                        .contentType(key.format().contentType())))
                .url()
                .toString());
    }

    /** Gives the size of an object in bytes; empty where there is none. */
    Optional<Long> size(ObjectKey key) {
        try {
            return Optional.of(
                    client.headObject(r -> r.bucket(bucket).key(key.toString())).contentLength());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    /** Reads an object once from end to end, at most {@code limit} bytes of it; empty where there is none. */
    Optional<StoredPhoto> inspect(ObjectKey key, long limit) {
        try (ResponseInputStream<GetObjectResponse> body =
                client.getObject(r -> r.bucket(bucket).key(key.toString()))) {
            return Optional.of(StoredPhoto.read(body, limit));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The object store broke off", e);
        }
    }

    /** Removes an object; nothing happens where there is none. */
    void delete(ObjectKey key) {
        client.deleteObject(r -> r.bucket(bucket).key(key.toString()));
    }
}
