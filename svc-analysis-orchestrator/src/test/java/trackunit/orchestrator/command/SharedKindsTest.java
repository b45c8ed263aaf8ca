package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.broker.Queues;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Readiness;

/** Replicas that share the kinds of commands between them: this one is a recognition worker. */
@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(SharedKindsTest.RecognitionWorker.class)
class SharedKindsTest {

    /** What the component recognition-workers sets. */
    public static final class RecognitionWorker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("orchestrator.intake.consumes", "RECOGNITION");
        }
    }

    @Inject
    Queues queues;

    @Test
    void a_recognition_worker_consumes_recognitions_alone_and_is_ready() {
        Readiness.await(200);

        for (Priority priority : Priority.values()) {
            assertThat(consumers(Topology.stepKey(StepName.RECOGNITION, priority)))
                    .isEqualTo(1);
            assertThat(consumers(Topology.stepKey(StepName.METADATA, priority))).isZero();
            assertThat(consumers(Topology.stepKey(StepName.COMPARISON, priority)))
                    .isZero();
        }
        assertThat(List.of(Topology.REQUEST_KEY, Topology.CANCEL_KEY, Topology.RETRY_KEY))
                .allSatisfy(key -> assertThat(consumers(key)).isZero());
    }

    private int consumers(String routingKey) {
        return queues.ask(Topology.queue(routingKey)).orElseThrow().consumers();
    }
}
