package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;
import trackunit.orchestrator.scene.Crash;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.NobodyWorks;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepLifecycle;

@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(NobodyWorks.class)
class SentMarksTest {

    private static final String DUE_AT =
            "select due_at from step where correlation_id = :id and attempt = 1 and name = 'METADATA'";

    @Inject
    SentSteps sentSteps;

    @Inject
    LostSteps lostSteps;

    @Inject
    StepLifecycle steps;

    @Inject
    Requester requester;

    @Inject
    Crash crash;

    @Inject
    Jdbi jdbi;

    @Test
    void a_step_is_marked_once_the_broker_has_it() {
        RequestAnalysis request = request();

        requester.request(request);

        Awaitility.await().until(() -> sent(request.correlationId()) == StepName.values().length);
    }

    @Test
    void a_mark_that_comes_when_the_step_was_given_back_does_not_hide_the_next_try() {
        for (boolean counted : List.of(true, false)) {
            RequestAnalysis request = request();
            crash.beforeSending(request);
            DueStep sent = waiting(request);
            giveBack(sent.command(), counted);

            sentSteps.mark(List.of(sent));

            assertThat(sent(request.correlationId())).isZero();
            sentSteps.mark(List.of(waiting(request)));
            assertThat(sent(request.correlationId())).isEqualTo(1);
        }
    }

    @Test
    void a_step_that_was_sent_very_long_ago_is_sent_again_though_others_wait_in_its_queue() {
        RequestAnalysis lost = waitingSince("21 hours");
        RequestAnalysis waiting = waitingSince("19 hours");

        lostSteps.round();

        assertThat(sent(lost.correlationId())).isZero();
        assertThat(sent(waiting.correlationId())).isEqualTo(StepName.values().length);
    }

    /** An analysis whose steps stand in their queues. */
    private RequestAnalysis waitingSince(String age) {
        RequestAnalysis request = request();
        requester.request(request);
        Awaitility.await().until(() -> sent(request.correlationId()) == StepName.values().length);
        update("update step set sent_at = sent_at - cast(:value as interval) where correlation_id = :id", age, request);
        return request;
    }

    private void giveBack(RunStep command, boolean counted) {
        StepJob job = steps.take(command, "DOWNLOAD").orElseThrow();
        if (counted) {
            steps.tryAgain(job, "an error");
        } else {
            steps.giveBack(job);
        }
    }

    private DueStep waiting(RequestAnalysis request) {
        RunStep command = new RunStep(request.correlationId(), request.owner(), StepName.METADATA, 1);
        Instant dueAt = jdbi.withHandle(handle -> handle.createQuery(DUE_AT)
                .bind("id", command.correlationId().value())
                .mapTo(Instant.class)
                .one());
        return new DueStep(command, Priority.INTERACTIVE, dueAt);
    }

    private void update(String statement, String value, RequestAnalysis request) {
        jdbi.useHandle(handle -> handle.createUpdate(statement)
                .bind("value", value)
                .bind("id", request.correlationId().value())
                .execute());
    }

    private long sent(CorrelationId id) {
        UUID value = id.value();
        return jdbi.withHandle(handle -> handle.select(
                        "select count(*) from step where correlation_id = ? and sent_at is not null", value)
                .mapTo(Long.class)
                .one());
    }

    private static RequestAnalysis request() {
        return Requester.of(PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG), "0".repeat(64));
    }
}
