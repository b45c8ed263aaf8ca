package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class StormTest {

    private static final long SEED = 20_261_123;
    private static final int ANALYSES = 30;

    @Inject
    Requester requester;

    @Test
    void commands_in_any_order_and_number_end_every_attempt_exactly_once() {
        Random random = new Random(SEED);
        Owner owner = Requester.newOwner();
        List<RequestAnalysis> requests = IntStream.range(0, ANALYSES)
                .mapToObj(i -> requester.stored(owner, PhotoFormat.JPEG, SmallPhotos.jpeg()))
                .toList();

        List<Runnable> commands = new ArrayList<>();
        requests.forEach(request -> commands.addAll(storm(request, random)));
        Collections.shuffle(commands, random);
        commands.forEach(Runnable::run);

        requester.awaitQuiet();
        requests.forEach(request -> assertSound(requester.awaitEnds(request.correlationId())));
    }

    private List<Runnable> storm(RequestAnalysis request, Random random) {
        List<Runnable> commands = new ArrayList<>(List.of(() -> requester.request(request)));
        for (int i = random.nextInt(6); i > 0; i--) {
            Instant time = request.requestedAt().plusMillis(random.nextInt(1_000));
            commands.add(
                    switch (random.nextInt(3)) {
                        case 0 -> () -> requester.request(request);
                        case 1 -> () -> requester.cancel(request.correlationId(), request.owner(), time);
                        default -> () -> requester.retry(request.correlationId(), request.owner(), time);
                    });
        }
        return commands;
    }

    private static void assertSound(List<AnalysisEvent> events) {
        assertThat(events)
                .extracting(AnalysisEvent::seq)
                .isEqualTo(IntStream.rangeClosed(1, events.size()).boxed().toList());
        Map<Integer, List<AnalysisEvent>> attempts =
                events.stream().collect(Collectors.groupingBy(AnalysisEvent::attempt));
        attempts.values().forEach(attempt -> {
            assertThat(attempt).filteredOn(AnalysisEvent::terminal).hasSize(1);
            assertThat(attempt.get(attempt.size() - 1).terminal()).isTrue();
        });
    }
}
