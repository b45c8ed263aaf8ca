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
import trackunit.local.machine.PortClaim;

/** The folder as its clients see it: by addresses that somebody with the keys has signed. */
class ObjectStoreTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
        assertThat(put(addresses().put(), SignedAddresses.JPEG)).isEqualTo(200);

        store.close();
        store = ObjectStore.start(folder, claim.ports().objects());

        assertThat(get(addresses().get()).body()).isEqualTo("photo");
    }

    @Test
    void what_was_not_signed_is_refused() throws Exception {
        URI signed = addresses().put();
        put(signed, SignedAddresses.JPEG);
        URI otherKey = URI.create(signed.toString().replace("one.jpg", "two.jpg"));

        assertThat(put(signed, "image/png")).isEqualTo(403);
        assertThat(put(otherKey, SignedAddresses.JPEG)).isEqualTo(403);
        assertThat(get(new SignedAddresses(addresses().endpoint(), "wrong-secret").get())
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(ObjectStore.endpoint(claim.ports().objects()).resolve("/photos/" + SignedAddresses.KEY))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_address_is_good_until_it_expires() throws Exception {
        URI signed = addresses().put(Duration.ofSeconds(1));

        await().untilAsserted(
                        () -> assertThat(put(signed, SignedAddresses.JPEG)).isEqualTo(403));
    }

    private SignedAddresses addresses() {
        return SignedAddresses.of(claim);
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
