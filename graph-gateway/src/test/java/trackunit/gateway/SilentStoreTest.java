package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import trackunit.cable.Cable;
import trackunit.samples.SmallPhotos;

/** An object store that takes connections and says nothing, as one whose process was stopped does. */
@QuarkusTest
@TestProfile(SilentStoreTest.CutStore.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentStoreTest {

    /** A gateway that reaches its store by a cable, and by itself would wait for it longer than any test. */
    public static class CutStore implements CutServices.Profile {
        @Override
        public String behind() {
            return CutServices.STORE;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.objects.timeout", "PT10M",
                    "gateway.objects.check-timeout", "PT3S",
                    "gateway.objects.threads", "2",
                    "gateway.objects.waiting", "2");
        }
    }

    /** More than all threads that the gateway has for work that blocks. */
    private static final int CONFIRMATIONS = 300;

    private static final String CANCEL = "mutation($id: ID!) { cancelAnalysis(correlationId: $id) { state } }";
    private static final String REQUEST =
            "mutation($in: RequestAnalysisInput!) { requestAnalysis(input: $in) { correlationId } }";

    private final GraphQl alice = GraphQl.as("alice");
    private final ExecutorService people = Executors.newFixedThreadPool(CONFIRMATIONS);
    private Orchestrator orchestrator;

    Cable cable;

    @BeforeEach
    void open() {
        orchestrator = Orchestrator.start();
    }

    @AfterEach
    void close() {
        cable.mend();
        orchestrator.close();
        people.shutdownNow();
    }

    @Test
    void it_holds_up_nobody_who_does_not_need_it() throws Exception {
        Story running = Story.of(Tokens.owner("alice"));
        orchestrator.append(running, List.of(running.started(1)));
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        cable.hold();
        List<Future<JsonNode>> refusals = IntStream.range(0, CONFIRMATIONS)
                .mapToObj(i -> people.submit(() -> photo.refused(alice)))
                .toList();
        await().until(() -> refusals.stream().anyMatch(Future::isDone));

        assertThat(Photo.start(alice, SmallPhotos.jpeg(), "image/jpeg").key()).isNotEmpty();
        assertThat(alice.data(CANCEL, Map.of("id", running.id().toString()))
                        .at("/cancelAnalysis/state")
                        .asText())
                .isEqualTo("RUNNING");
        for (Future<JsonNode> refusal : refusals) {
            assertBusy(refusal.get());
        }
    }

    @Test
    void who_needs_it_is_asked_to_come_again_and_is_served_when_it_answers() {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        cable.hold();
        assertBusy(photo.refused(alice));
        assertBusy(alice.refusal(REQUEST, Map.of("in", Map.of("objectKey", photo.key()))));

        cable.mend();
        await().untilAsserted(() ->
                assertThat(photo.confirm(alice).path("status").asText()).isEqualTo("ANALYSIS_REQUESTED"));
    }

    private static void assertBusy(JsonNode refusal) {
        assertThat(refusal.path("code").asText()).isEqualTo("BUSY");
        assertThat(refusal.path("retryAfter").asInt()).isPositive();
    }
}
