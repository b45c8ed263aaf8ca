package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.StepName;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class BurstTest {

    private static final int BURST = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String BY_QUEUE = """
            select count(*) from step join analysis using (correlation_id) where owner = ? and step.priority = ?""";

    private static final String IN_STATE = "select count(*) from analysis where owner = ? and state = ?";

    @Inject
    Requester requester;

    @Inject
    Jdbi jdbi;

    @Test
    void who_asks_for_one_photo_does_not_wait_for_somebody_elses_thousand() {
        RequestAnalysis first = stored();
        List<RequestAnalysis> burst = IntStream.range(0, BURST)
                .mapToObj(number -> again(first, number))
                .toList();
        burst.forEach(requester::request);

        RequestAnalysis single = stored();
        requester.request(single);
        requester.awaitEnd(single.correlationId(), AnalysisCompleted.class);

        assertThat(in(AnalysisState.RUNNING, first.owner())).isPositive();
        assertThat(by(Priority.BATCH, first.owner())).isPositive();
        assertThat(by(Priority.INTERACTIVE, single.owner())).isEqualTo(StepName.values().length);

        burst.forEach(request -> requester.cancel(request.correlationId(), request.owner()));
        Awaitility.await("the rest").atMost(LONGEST).until(() -> in(AnalysisState.RUNNING, first.owner()) == 0);
        assertThat(in(AnalysisState.CANCELLED, first.owner()) + in(AnalysisState.COMPLETED, first.owner()))
                .isEqualTo(BURST);
    }

    private RequestAnalysis stored() {
        return requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());
    }

    private static RequestAnalysis again(RequestAnalysis request, int number) {
        CorrelationId id = CorrelationId.of(request.owner(), "request " + number);
        return new RequestAnalysis(
                id,
                request.owner(),
                request.objectKey(),
                request.priority(),
                request.sha256(),
                request.location(),
                Instant.now());
    }

    private long by(Priority queue, Owner owner) {
        return count(BY_QUEUE, owner, queue);
    }

    private long in(AnalysisState state, Owner owner) {
        return count(IN_STATE, owner, state);
    }

    private long count(String question, Owner owner, Enum<?> value) {
        return jdbi.withHandle(handle -> handle.select(question, owner.value(), value.name())
                .mapTo(Long.class)
                .one());
    }
}
