package trackunit.orchestrator.scene;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.orchestrator.objects.ObjectSettings;

/** Puts photos into the object store, as clients do. */
@ApplicationScoped
public class PhotoShelf {

    private final ObjectSettings settings;
    private S3Client s3;

    PhotoShelf(ObjectSettings settings) {
        this.settings = settings;
    }

    @PostConstruct
    void connect() {
        s3 = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow())))
                .endpointOverride(settings.endpoint().orElseThrow())
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @PreDestroy
    void disconnect() {
        s3.close();
    }

    public ObjectKey put(Owner owner, PhotoFormat format, byte[] photo) {
        ObjectKey key = newKey(owner, format);
        put(key, photo);
        return key;
    }

    public void put(ObjectKey key, byte[] photo) {
        s3.putObject(put -> put.bucket(settings.bucket()).key(key.toString()), RequestBody.fromBytes(photo));
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
