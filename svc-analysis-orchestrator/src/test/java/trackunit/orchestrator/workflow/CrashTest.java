package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.FailureReason;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.Crash;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class CrashTest {

    @Inject
    Requester requester;

    @Inject
    BrokerProbe broker;

    @Inject
    Crash crash;

    @Test
    void what_a_crash_left_unsent_is_sent_by_another() {
        RequestAnalysis request = stored();

        crash.beforeSending(request);

        requester.awaitEnd(request.correlationId(), AnalysisCompleted.class);
    }

    @Test
    void the_steps_of_a_worker_that_fell_silent_are_done_by_another() {
        RequestAnalysis request = stored();

        crash.atWork(request, 1);

        requester.awaitEnd(request.correlationId(), AnalysisCompleted.class);
    }

    @Test
    void a_photo_that_kills_every_worker_fails_with_a_reason() {
        RequestAnalysis request = stored();

        crash.atWork(request, 3);

        assertThat(requester
                        .awaitEnd(request.correlationId(), AnalysisFailed.class)
                        .reason())
                .isEqualTo(FailureReason.ATTEMPTS_EXHAUSTED);
    }

    @Test
    void a_step_that_is_delivered_again_is_not_done_again() {
        RequestAnalysis request = stored();
        requester.request(request);
        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);

        for (StepName step : StepName.values()) {
            RunStep again = new RunStep(request.correlationId(), request.owner(), step, 1);
            broker.send(Topology.stepKey(step, Priority.INTERACTIVE), again);
            broker.send(Topology.stepKey(step, Priority.BATCH), again);
        }
        requester.awaitQuiet();

        assertThat(requester.heard(request.correlationId())).isEqualTo(events);
    }

    private RequestAnalysis stored() {
        return requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());
    }
}
