package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCancelled;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.StepName;
import trackunit.orchestrator.log.Transactions;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SamplePhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CancelTest {

    @Inject
    Requester requester;

    @Inject
    StepLifecycle lifecycle;

    @Inject
    Analyses analyses;

    @Inject
    Transactions transactions;

    @Test
    void a_cancellation_that_overtakes_its_request_ends_it_at_its_start() {
        RequestAnalysis request = stored();

        requester.cancel(request.correlationId(), request.owner());
        requester.awaitQuiet();
        requester.request(request);

        assertThat(requester.awaitEnd(request.correlationId(), 1))
                .hasExactlyElementsOfTypes(AnalysisStarted.class, AnalysisCancelled.class);
    }

    @Test
    void a_running_analysis_stops_within_a_stage_and_nothing_follows() {
        RequestAnalysis request = stored();

        requester.request(request);
        requester.awaitEvent(request.correlationId(), AnalysisProgressed.class);
        requester.cancel(request.correlationId(), request.owner());

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);
        requester.awaitQuiet();
        assertThat(events.get(events.size() - 1)).isInstanceOf(AnalysisCancelled.class);
        assertThat(requester.heard(request.correlationId())).isEqualTo(events);
    }

    @Test
    void a_gateway_whose_clock_is_behind_cancels_the_attempt_that_it_names() {
        RequestAnalysis request = stored();

        requester.request(request);
        requester.awaitEvent(request.correlationId(), AnalysisProgressed.class);
        requester.cancel(new CancelAnalysis(
                request.correlationId(),
                request.owner(),
                1,
                request.requestedAt().minusSeconds(2)));

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);
        assertThat(events.get(events.size() - 1)).isInstanceOf(AnalysisCancelled.class);
    }

    @Test
    void work_that_asks_whether_to_go_on_is_told_to_stop_where_its_analysis_has_ended() {
        RequestAnalysis request = stored();
        requester.request(request);
        requester.awaitEnd(request.correlationId(), 1);
        Analysis ended = transactions
                .call(work -> analyses.lock(work.handle(), request.correlationId()))
                .orElseThrow();
        StepJob job = new StepJob(ended, StepName.RECOGNITION, 1, UUID.randomUUID());

        assertThatThrownBy(() -> lifecycle.goOn(job)).isInstanceOf(StepGoneException.class);
    }

    @Test
    void an_analysis_that_has_ended_is_not_cancelled() {
        RequestAnalysis request = stored();
        requester.request(request);
        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);

        requester.cancel(request.correlationId(), request.owner());
        requester.awaitQuiet();

        assertThat(requester.heard(request.correlationId())).isEqualTo(events);
        assertThat(events.get(events.size() - 1)).isInstanceOf(AnalysisCompleted.class);
    }

    @Test
    void nobody_cancels_what_is_somebody_elses() {
        RequestAnalysis request = stored();

        requester.cancel(request.correlationId(), Requester.newOwner());
        requester.request(request);
        requester.cancel(request.correlationId(), Requester.newOwner());

        requester.awaitEnd(request.correlationId(), AnalysisCompleted.class);
    }

    @Test
    void an_old_cancellation_does_not_end_a_later_request() {
        RequestAnalysis request = stored();

        requester.cancel(request.correlationId(), request.owner(), Instant.now().minusSeconds(60));
        requester.awaitQuiet();
        requester.request(request);

        requester.awaitEnd(request.correlationId(), AnalysisCompleted.class);
    }

    private RequestAnalysis stored() {
        byte[] photo = SamplePhotos.shipped("volvo-l120h-wheel-loader.jpg").bytes();
        return requester.stored(Requester.newOwner(), PhotoFormat.JPEG, photo);
    }
}
