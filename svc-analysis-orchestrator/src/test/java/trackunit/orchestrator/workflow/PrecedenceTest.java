package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class PrecedenceTest {

    /** Analyses that do not end by themselves: they have no steps. */
    private static final String UNFINISHED = """
            insert into analysis (correlation_id, owner, object_key, sha256, priority, location, state, attempt,
                last_seq, percent, requested_at, attempt_requested_at)
            select gen_random_uuid(), :owner, 'key', 'sum', :priority, false, 'RUNNING', 1, 1, 0, now(), now()
            from generate_series(1, :count)""";

    private static final String END_ONE = """
            update analysis set state = 'CANCELLED', finished_at = now() where correlation_id =
                (select correlation_id from analysis where owner = ? and state = 'RUNNING' limit 1)""";

    private static final String QUEUES = "select distinct priority from step where correlation_id = ? and attempt = ?";

    @Inject
    Requester requester;

    @Inject
    PhotoShelf photos;

    @Inject
    StepSettings settings;

    @Inject
    Jdbi jdbi;

    private final Owner owner = Requester.newOwner();

    @Test
    void whoever_has_too_much_unfinished_lets_others_pass_until_less_is() {
        unfinished(Priority.INTERACTIVE, settings.interactivePerOwner());

        assertThat(queuesOf(ended(request()), 1)).containsExactly(Priority.BATCH);

        jdbi.useHandle(handle -> handle.execute(END_ONE, owner.value()));
        assertThat(queuesOf(ended(request()), 1)).containsExactly(Priority.INTERACTIVE);
    }

    @Test
    void what_was_asked_for_is_what_clients_are_told() {
        unfinished(Priority.INTERACTIVE, settings.interactivePerOwner());

        RequestAnalysis request = ended(request());

        assertThat(requester.heard(request.correlationId()).get(0))
                .isInstanceOfSatisfying(AnalysisStarted.class, started -> assertThat(started.priority())
                        .isEqualTo(Priority.INTERACTIVE));
    }

    @Test
    void batch_work_of_the_same_owner_does_not_count() {
        unfinished(Priority.BATCH, 2 * settings.interactivePerOwner());

        assertThat(queuesOf(ended(request()), 1)).containsExactly(Priority.INTERACTIVE);
    }

    @Test
    void a_retry_counts_as_a_request_does() {
        RequestAnalysis request =
                Requester.of(PhotoShelf.newKey(owner, PhotoFormat.JPEG), PhotoShelf.sha256(SmallPhotos.jpeg()));
        requester.request(request);
        requester.awaitEnd(request.correlationId(), AnalysisFailed.class);
        unfinished(Priority.INTERACTIVE, settings.interactivePerOwner());

        photos.put(request.objectKey(), SmallPhotos.jpeg());
        requester.retry(request.correlationId(), owner);
        requester.awaitEnd(request.correlationId(), 2);

        assertThat(queuesOf(request, 1)).containsExactly(Priority.INTERACTIVE);
        assertThat(queuesOf(request, 2)).containsExactly(Priority.BATCH);
    }

    private void unfinished(Priority priority, int count) {
        jdbi.useHandle(handle -> handle.createUpdate(UNFINISHED)
                .bind("owner", owner.value())
                .bind("priority", priority)
                .bind("count", count)
                .execute());
    }

    private RequestAnalysis request() {
        return requester.stored(owner, PhotoFormat.JPEG, SmallPhotos.jpeg());
    }

    private RequestAnalysis ended(RequestAnalysis request) {
        requester.request(request);
        requester.awaitEnds(request.correlationId());
        return request;
    }

    private List<Priority> queuesOf(RequestAnalysis request, int attempt) {
        return jdbi.withHandle(
                handle -> handle.select(QUEUES, request.correlationId().value(), attempt)
                        .mapTo(Priority.class)
                        .list());
    }
}
