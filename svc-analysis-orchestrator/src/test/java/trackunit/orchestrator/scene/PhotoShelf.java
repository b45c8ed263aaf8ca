package trackunit.orchestrator.scene;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.orchestrator.objects.ObjectSettings;

/** Puts photos into the object store, as clients do. */
@ApplicationScoped
public class PhotoShelf {

    private final ObjectSettings settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private S3Presigner presigner;

    PhotoShelf(ObjectSettings settings) {
        this.settings = settings;
    }

    @PostConstruct
    void connect() {
        presigner = S3Presigner.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow())))
                .endpointOverride(settings.endpoint().orElseThrow())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    @PreDestroy
    void disconnect() {
        presigner.close();
    }

    public ObjectKey put(Owner owner, PhotoFormat format, byte[] photo) {
        ObjectKey key = newKey(owner, format);
        put(key, photo);
        return key;
    }

    public void put(ObjectKey key, byte[] photo) {
        URI address = URI.create(presigner
                .presignPutObject(p -> p.signatureDuration(Duration.ofMinutes(1))
                        .putObjectRequest(put -> put.bucket(settings.bucket()).key(key.toString())))
                .url()
                .toString());
        HttpRequest request = HttpRequest.newBuilder(address)
                .PUT(BodyPublishers.ofByteArray(photo))
                .build();
        try {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ObjectKey newKey(Owner owner, PhotoFormat format) {
        return new ObjectKey(owner, LocalDate.now(ZoneOffset.UTC), UUID.randomUUID(), format);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
