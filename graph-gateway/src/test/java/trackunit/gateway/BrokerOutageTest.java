package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.cable.Cable;
import trackunit.samples.SmallPhotos;

/** A gateway whose broker stops answering under load, and comes back by another connection. */
@QuarkusTest
@TestProfile(BrokerOutageTest.CutBroker.class)
class BrokerOutageTest {

    /** A gateway that reaches its broker by a cable. */
    public static class CutBroker implements CutServices.Profile {
        @Override
        public String behind() {
            return CutServices.BROKER;
        }
    }

    /** More than a connection may have unconfirmed; what the gateway has given up counts no more. */
    private static final int REQUESTS = 1_300;

    private static final String REQUEST =
            "mutation($in: RequestAnalysisInput!) { requestAnalysis(input: $in) { correlationId } }";

    private final GraphQl alice = GraphQl.as("alice");

    Cable cable;

    @Test
    void commands_are_taken_again_after_more_than_can_wait_was_lost_with_a_connection() throws Exception {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        request(photo, "before");

        cable.hold();
        ExecutorService people = Executors.newFixedThreadPool(400);
        try {
            List<Future<JsonNode>> refusals = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> people.submit(() -> alice.refusal(REQUEST, wish(photo, "held-" + i))))
                    .toList();
            for (Future<JsonNode> refusal : refusals) {
                assertThat(refusal.get().path("code").asText()).isEqualTo("BUSY");
            }
        } finally {
            people.shutdownNow();
        }
        cable.cut();
        cable.mend();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> request(photo, "after"));
    }

    private void request(Photo photo, String name) {
        alice.data(REQUEST, wish(photo, name));
    }

    private static Map<String, Object> wish(Photo photo, String name) {
        return Map.of("in", Map.of("objectKey", photo.key(), "clientRequestId", name));
    }
}
