package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.broker.Publisher;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.NobodyWorks;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;

/** Steps whose queue an operator has deleted. */
@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(NobodyWorks.class)
class UnroutedStepsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String DELETED = Topology.stepKey(StepName.METADATA, Priority.INTERACTIVE);

    @Inject
    BrokerProbe broker;

    @Inject
    Publisher publisher;

    @Inject
    Outlets outlets;

    @Inject
    Requester requester;

    @Inject
    Jdbi jdbi;

    @Test
    void a_step_that_no_queue_takes_stays_unsent_until_one_does() {
        RequestAnalysis request =
                Requester.of(PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG), "0".repeat(64));
        broker.deleteQueue(DELETED);
        try {
            requester.request(request);
            Awaitility.await().until(() -> unsent(request).size() == 1);
            sweep();
            assertThat(unsent(request)).containsExactly(StepName.METADATA);
        } finally {
            broker.declareQueue(DELETED);
        }

        sweep();

        assertThat(unsent(request)).isEmpty();
    }

    private void sweep() {
        new Turns(outlets.by(publisher::publish), LONG).goOn();
    }

    private List<StepName> unsent(RequestAnalysis request) {
        return jdbi.withHandle(handle -> handle.select(
                        "select name from step where correlation_id = ? and sent_at is null",
                        request.correlationId().value())
                .mapTo(StepName.class)
                .list());
    }
}
