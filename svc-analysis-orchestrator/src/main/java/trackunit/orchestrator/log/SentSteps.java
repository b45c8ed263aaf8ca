package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.RunStep;

/** The steps that the broker has: it has confirmed them, and no worker has taken them yet. */
@Singleton
class SentSteps {

    /** Only the try that was sent: marks come late, and a step that was given back meanwhile waits to be sent anew. */
    private static final String MARK = """
            update step s set sent_at = clock_timestamp()
            from unnest(:ids, :attempts, :names, cast(:dues as timestamptz[])) as confirmed(id, attempt, name, due_at)
            where s.correlation_id = confirmed.id and s.attempt = confirmed.attempt and s.name = confirmed.name
            and s.due_at = confirmed.due_at and s.state = 'WAITING' and s.sent_at is null""";

    /** What was sent long ago and is with no worker: the broker may have lost it. */
    private static final String LOST = """
            update step set sent_at = null
            where state = 'WAITING' and name = :name and priority = :priority
            and sent_at < statement_timestamp() - cast(:lostAfter as interval)""";

    private static final String SENT_BEFORE = """
            select exists (select 1 from step
                where state = 'WAITING' and sent_at < statement_timestamp() - cast(:age as interval))""";

    private final Jdbi jdbi;

    SentSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void mark(List<DueStep> sent) {
        jdbi.useHandle(handle -> mark(handle, sent));
    }

    void mark(Handle handle, List<DueStep> sent) {
        List<RunStep> commands = each(sent, DueStep::command);
        handle.createUpdate(MARK)
                .bindArray("ids", UUID.class, each(commands, command -> command.correlationId()
                        .value()))
                .bindArray("attempts", Integer.class, each(commands, RunStep::attempt))
                .bindArray("names", String.class, each(commands, command -> command.step()
                        .name()))
                .bindArray("dues", String.class, each(sent, step -> step.dueAt().toString()))
                .execute();
    }

    private static <T, V> List<V> each(List<T> things, Function<T, V> value) {
        return things.stream().map(value).toList();
    }

    boolean anyBefore(Duration age) {
        return jdbi.withHandle(handle -> handle.createQuery(SENT_BEFORE)
                .bind("age", age.toString())
                .mapTo(Boolean.class)
                .one());
    }

    int forgetLost(StepQueue queue, Duration lostAfter) {
        return jdbi.withHandle(handle -> handle.createUpdate(LOST)
                .bind("name", queue.step())
                .bind("priority", queue.priority())
                .bind("lostAfter", lostAfter.toString())
                .execute());
    }
}
