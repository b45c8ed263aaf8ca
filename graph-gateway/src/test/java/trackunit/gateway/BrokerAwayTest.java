package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.samples.SmallPhotos;

/** A gateway whose broker does not answer. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@TestProfile(BrokerAwayTest.NoBroker.class)
class BrokerAwayTest {

    /** A gateway that looks for its broker where there is none; upload addresses that are valid for a second. */
    public static class NoBroker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "broker.port", "1",
                    "gateway.limits.upload-validity", "PT1S");
        }
    }

    private final GraphQl alice = GraphQl.as("alice");

    @Test
    void a_command_that_is_not_confirmed_is_answered_with_busy() {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        JsonNode refusal = photo.refused(alice);
        assertThat(refusal.path("code").asText()).isEqualTo("BUSY");
        assertThat(refusal.path("retryAfter").asInt()).isPositive();
    }

    @Test
    void it_is_not_ready_but_lives() {
        assertThat(Gauges.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(Gauges.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(Gauges.get("/health/live").body()).contains("working");
    }

    @Test
    void a_put_that_comes_too_late_is_refused_by_the_store() {
        Photo photo = Photo.start(alice, SmallPhotos.jpeg(), "image/jpeg");
        await().until(() -> photo.put("image/jpeg") == 403);
    }
}
