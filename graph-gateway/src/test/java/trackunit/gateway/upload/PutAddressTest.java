package trackunit.gateway.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.gateway.LocalServices;
import trackunit.samples.SmallPhotos;

/** How long the address of an upload is good. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class PutAddressTest {

    @Inject
    ObjectStore objects;

    @Test
    void a_put_after_the_address_expired_is_refused_and_leaves_nothing() throws Exception {
        Owner owner = Owner.of("https://issuer.test", "somebody");
        ObjectKey key = new ObjectKey(owner, LocalDate.EPOCH, UUID.randomUUID(), PhotoFormat.JPEG);
        Duration validity = Duration.ofSeconds(1);

        URI address = objects.presignPut(key, validity);
        Instant expired = Instant.now().plus(validity).plusMillis(1);
        await().until(() -> Instant.now().isAfter(expired));

        assertThat(put(address)).isEqualTo(403);
        assertThat(objects.inspect(key, 1)).isEmpty();
    }

    private static int put(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "image/jpeg")
                .PUT(BodyPublishers.ofByteArray(SmallPhotos.jpeg()))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .statusCode();
    }
}
