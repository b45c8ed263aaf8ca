package trackunit.orchestrator.objects;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import trackunit.contracts.ObjectKey;

/** Reads photos from the object store. */
@Singleton
public class PhotoStore {

    private final ObjectSettings settings;
    private final PhotoLimits limits;
    private final S3Client s3;

    PhotoStore(ObjectSettings settings, PhotoLimits limits) {
        this.settings = settings;
        this.limits = limits;
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(true)
                // The bytes are checked against what was confirmed, which says more than the store's own checksum.
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(call -> call.apiCallTimeout(settings.longestRead()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.timeout())
                        .socketTimeout(settings.timeout()));
        settings.endpoint().ifPresent(builder::endpointOverride);
        this.s3 = builder.build();
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        s3.close();
    }

    /**
     * Reads a photo; never more than the largest that is allowed.
     *
     * @throws PhotoMissingException where there is none
     * @throws PhotoTooLargeException where it has more bytes
     */
    public byte[] read(ObjectKey key) {
        byte[] bytes;
        try {
            bytes = s3.getObject(
                    get -> get.bucket(settings.bucket()).key(key.toString()), (head, body) -> content(body));
        } catch (NoSuchKeyException e) {
            throw new PhotoMissingException(key, e);
        }
        if (bytes.length > limits.bytes()) {
            throw new PhotoTooLargeException(key, limits.bytes());
        }
        return bytes;
    }

    /** Reads as a part of the call, whose time is limited; a stream that is read after it has no end but its own. */
    private byte[] content(AbortableInputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            body.abort();
        }
        return bytes;
    }

    private static AwsCredentialsProvider credentials(ObjectSettings settings) {
        if (settings.accessKey().isEmpty() || settings.secretKey().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                settings.accessKey().get(), settings.secretKey().get()));
    }
}
