package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.broker.Letter;
import trackunit.broker.UnconfirmedException;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.Crash;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.NobodyWorks;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;

@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(NobodyWorks.class)
class SweepTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    Outlets outlets;

    @Inject
    RelaySettings settings;

    @Inject
    EventOutbox events;

    @Inject
    Crash crash;

    @Inject
    Jdbi jdbi;

    private final List<Letter> sent = new CopyOnWriteArrayList<>();

    @Test
    void a_queue_that_refuses_keeps_no_step_of_another_waiting() {
        List<RequestAnalysis> refused = Stream.generate(() -> leftBehind(Priority.BATCH))
                .limit(settings.batch() + 1)
                .toList();
        RequestAnalysis behind = leftBehind(Priority.INTERACTIVE);

        sweep(letter -> letter.routingKey().equals(key(StepName.RECOGNITION, Priority.BATCH)));

        assertThat(keysOf(behind)).containsExactlyInAnyOrderElementsOf(keys(Priority.INTERACTIVE));
        assertThat(refused).allSatisfy(request -> assertThat(keysOf(request))
                .containsExactlyInAnyOrder(
                        key(StepName.METADATA, Priority.BATCH), key(StepName.COMPARISON, Priority.BATCH)));

        sweep(letter -> false);
        assertThat(refused).allSatisfy(request -> assertThat(keysOf(request))
                .containsExactlyInAnyOrderElementsOf(keys(Priority.BATCH)));
    }

    @Test
    void an_event_of_a_newer_version_keeps_no_other_event_from_being_sent_as_it_stands() {
        RequestAnalysis request = leftBehind(Priority.INTERACTIVE);
        // As the database writes it.
        String newer = "{\"by\": \"somebody\", \"type\": \"AnalysisCancelled\", \"version\": 2}";
        append(request, 2, "AnalysisPaused", "{}");
        append(request, 3, "AnalysisCancelled", newer);

        sweep(letter -> false);

        assertThat(sent)
                .filteredOn(letter -> letter.messageId().startsWith(request.correlationId() + ":"))
                .filteredOn(letter -> letter.routingKey().isEmpty())
                .extracting(Letter::messageId, Letter::exchange)
                .containsExactlyInAnyOrder(
                        tuple(request.correlationId() + ":1", Topology.STARTED),
                        tuple(request.correlationId() + ":3", Topology.CANCELLED));
        assertThat(sent)
                .extracting(letter -> new String(letter.body(), StandardCharsets.UTF_8))
                .contains(newer);
        assertThat(events.backlog(settings.grace())).containsOnlyKeys("AnalysisPaused");
    }

    private void append(RequestAnalysis request, int seq, String type, String payload) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into analysis_event (correlation_id, seq, attempt, type, terminal, payload, occurred_at)"
                        + " values (?, ?, 1, ?, false, cast(? as jsonb), clock_timestamp())",
                request.correlationId().value(),
                seq,
                type,
                payload));
    }

    private RequestAnalysis leftBehind(Priority priority) {
        RequestAnalysis any = Requester.of(PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG), "0".repeat(64));
        RequestAnalysis request = new RequestAnalysis(
                any.correlationId(), any.owner(), any.objectKey(), priority, any.sha256(), false, any.requestedAt());
        crash.beforeSending(request);
        return request;
    }

    /** Sweeps to a broker that refuses some of the letters. */
    private void sweep(Predicate<Letter> refused) {
        Post post = letter -> {
            if (refused.test(letter)) {
                return CompletableFuture.failedFuture(new UnconfirmedException("full", null));
            }
            sent.add(letter);
            return CompletableFuture.completedFuture(null);
        };
        new Turns(outlets.by(post), LONG).goOn();
    }

    private List<String> keysOf(RequestAnalysis request) {
        return sent.stream()
                .filter(letter ->
                        letter.correlationId().equals(request.correlationId().toString()))
                .map(Letter::routingKey)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static List<String> keys(Priority priority) {
        return Stream.of(StepName.values()).map(step -> key(step, priority)).toList();
    }

    private static String key(StepName step, Priority priority) {
        return Topology.stepKey(step, priority);
    }
}
