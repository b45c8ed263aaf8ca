package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.FailureReason;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class RetryTest {

    @Inject
    Requester requester;

    @Inject
    PhotoShelf photos;

    @Test
    void a_retry_begins_a_new_attempt_and_seq_goes_on() {
        RequestAnalysis request = failed();
        int before = requester.heard(request.correlationId()).size();

        photos.put(request.objectKey(), SmallPhotos.jpeg());
        requester.retry(request.correlationId(), request.owner());

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 2);
        assertThat(events.get(before)).isInstanceOf(AnalysisStarted.class);
        assertThat(events.get(before).seq()).isEqualTo(before + 1);
        assertThat(events.subList(before, events.size())).allMatch(event -> event.attempt() == 2);
        assertThat(events.get(events.size() - 1)).isInstanceOf(AnalysisCompleted.class);
    }

    @Test
    void the_same_retry_delivered_twice_begins_one_attempt() {
        RequestAnalysis request = failed();
        Instant once = Instant.now();

        requester.retry(request.correlationId(), request.owner(), once);
        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 2);
        requester.retry(request.correlationId(), request.owner(), once);
        requester.awaitQuiet();

        assertThat(requester.heard(request.correlationId())).isEqualTo(events);
    }

    @Test
    void a_late_cancellation_of_the_attempt_before_does_not_end_the_retry_though_its_clock_is_ahead() {
        RequestAnalysis request = failed();
        Instant ahead = Instant.now().plusSeconds(60);
        Instant behind = request.requestedAt().minusSeconds(2);

        requester.cancel(new CancelAnalysis(request.correlationId(), request.owner(), 1, ahead));
        requester.awaitQuiet();
        photos.put(request.objectKey(), SmallPhotos.jpeg());
        requester.retry(new RetryAnalysis(request.correlationId(), request.owner(), 1, behind));

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 2);
        assertThat(events.get(events.size() - 1)).isInstanceOf(AnalysisCompleted.class);
    }

    @Test
    void what_runs_or_is_completed_or_is_somebody_elses_is_not_retried() {
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());
        RequestAnalysis ofSomebodyElse = failed();

        requester.request(request);
        requester.retry(request.correlationId(), request.owner());
        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);
        requester.retry(request.correlationId(), request.owner());
        requester.retry(ofSomebodyElse.correlationId(), request.owner());
        requester.awaitQuiet();

        assertThat(requester.heard(request.correlationId())).isEqualTo(events);
        assertThat(requester.heard(ofSomebodyElse.correlationId())).allMatch(event -> event.attempt() == 1);
    }

    /** An analysis whose photo was not there. */
    private RequestAnalysis failed() {
        RequestAnalysis request = Requester.of(
                PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG), PhotoShelf.sha256(SmallPhotos.jpeg()));
        requester.request(request);
        assertThat(requester
                        .awaitEnd(request.correlationId(), AnalysisFailed.class)
                        .reason())
                .isEqualTo(FailureReason.OBJECT_MISSING);
        return request;
    }
}
