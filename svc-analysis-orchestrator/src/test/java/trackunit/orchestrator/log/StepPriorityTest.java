package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.Crash;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.NobodyWorks;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;

/** While a rollout lasts, the version before writes and sends steps on this schema. */
@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(NobodyWorks.class)
class StepPriorityTest {

    /** A schema of its own, as the version before left it. */
    private static final String SCHEMA = "upgraded";

    private static final String ANALYSIS = """
            insert into %s.analysis (correlation_id, owner, object_key, sha256, priority, location, state, attempt,
                last_seq, percent, requested_at, attempt_requested_at)
            values (gen_random_uuid(), 'somebody', 'key', 'sum', 'BATCH', false, 'RUNNING', 1, 1, 0, now(), now())""".formatted(SCHEMA);

    private static final String STEPS = """
            insert into %1$s.step (correlation_id, attempt, name, state, attempts, progress, due_at, sent_at, lease, leased_until, result)
            select correlation_id, 1, s.*
            from %1$s.analysis, (values
                ('UNSENT', 'WAITING', 0, 0, now(), null, null, null, null),
                ('SENT', 'WAITING', 0, 0, now(), now(), null, null, null),
                ('HELD', 'RUNNING', 1, 0, null, null, gen_random_uuid(), now(), null),
                ('DONE', 'DONE', 1, 9, null, null, null, null, cast('{}' as jsonb))) s""".formatted(SCHEMA);

    /** As the version before writes it. */
    private static final String STEP = """
            insert into step (correlation_id, attempt, name, state, attempts, progress, due_at)
            values (?, 2, 'METADATA', 'WAITING', 0, 0, clock_timestamp()) returning priority""";

    @Inject
    Flyway flyway;

    @Inject
    Crash crash;

    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @EnumSource
    void a_step_that_the_version_before_writes_goes_by_the_queue_of_its_analysis(Priority priority) {
        RequestAnalysis request = request(priority);
        crash.beforeSending(request);

        String queue = jdbi.withHandle(
                handle -> handle.select(STEP, request.correlationId().value())
                        .mapTo(String.class)
                        .one());

        assertThat(queue).isEqualTo(priority.name());
    }

    @Test
    void what_waits_or_is_worked_on_when_the_schema_is_migrated_goes_by_the_queue_of_its_analysis() {
        schema().target("1").load().migrate();
        jdbi.useHandle(handle -> handle.createScript(ANALYSIS + ";" + STEPS).execute());

        schema().load().migrate();

        List<String> steps = jdbi.withHandle(
                handle -> handle.select("select name || ' ' || priority from " + SCHEMA + ".step where state <> 'DONE'")
                        .mapTo(String.class)
                        .list());
        assertThat(steps).containsExactlyInAnyOrder("UNSENT BATCH", "SENT BATCH", "HELD BATCH");
    }

    private FluentConfiguration schema() {
        return Flyway.configure().configuration(flyway.getConfiguration()).schemas(SCHEMA);
    }

    private static RequestAnalysis request(Priority priority) {
        RequestAnalysis any = Requester.of(PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG), "0".repeat(64));
        return new RequestAnalysis(
                any.correlationId(), any.owner(), any.objectKey(), priority, any.sha256(), false, any.requestedAt());
    }
}
