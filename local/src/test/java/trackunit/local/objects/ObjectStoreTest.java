package trackunit.local.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import trackunit.local.machine.PortClaim;

/** The folder as its clients see it: by addresses that somebody with the keys has signed. */
class ObjectStoreTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KEY = "images/one.jpg";
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private PortClaim claim;
    private ObjectStore store;

    @BeforeEach
    void start() {
        claim = PortClaim.of(0, 0, 0);
        store = ObjectStore.start(folder, claim.ports().objects());
    }

    @AfterEach
    void stop() {
        store.close();
        claim.close();
    }

    @Test
    void a_photo_that_was_put_is_there_and_outlives_a_restart() throws Exception {
        assertThat(put(signedPut(A_WHILE), "image/jpeg")).isEqualTo(200);

        store.close();
        store = ObjectStore.start(folder, claim.ports().objects());

        assertThat(get(signedGet(ObjectStore.SECRET_KEY)).body()).isEqualTo("photo");
    }

    @Test
    void what_was_not_signed_is_refused() throws Exception {
        URI signed = signedPut(A_WHILE);
        put(signed, "image/jpeg");
        URI otherKey = URI.create(signed.toString().replace("one.jpg", "two.jpg"));

        assertThat(put(signed, "image/png")).isEqualTo(403);
        assertThat(put(otherKey, "image/jpeg")).isEqualTo(403);
        assertThat(get(signedGet("wrong-secret")).statusCode()).isEqualTo(403);
        assertThat(get(ObjectStore.endpoint(claim.ports().objects()).resolve("/photos/" + KEY))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_address_is_good_until_it_expires() throws Exception {
        URI signed = signedPut(Duration.ofSeconds(1));

        await().untilAsserted(() -> assertThat(put(signed, "image/jpeg")).isEqualTo(403));
    }

    private S3Presigner presigner(String secret) {
        return S3Presigner.builder()
                .endpointOverride(ObjectStore.endpoint(claim.ports().objects()))
                .region(Region.of(ObjectStore.REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ObjectStore.ACCESS_KEY, secret)))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    private URI signedPut(Duration validity) {
        try (S3Presigner presigner = presigner(ObjectStore.SECRET_KEY)) {
            return presigner
                    .presignPutObject(request -> request.signatureDuration(validity)
                            .putObjectRequest(put ->
                                    put.bucket(ObjectStore.BUCKET).key(KEY).contentType("image/jpeg")))
                    .httpRequest()
                    .getUri();
        }
    }

    private URI signedGet(String secret) {
        try (S3Presigner presigner = presigner(secret)) {
            return presigner
                    .presignGetObject(request -> request.signatureDuration(A_WHILE)
                            .getObjectRequest(
                                    get -> get.bucket(ObjectStore.BUCKET).key(KEY)))
                    .httpRequest()
                    .getUri();
        }
    }

    private static int put(URI address, String contentType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .PUT(HttpRequest.BodyPublishers.ofString("photo"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
