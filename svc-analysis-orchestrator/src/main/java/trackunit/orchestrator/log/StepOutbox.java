package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;
import trackunit.contracts.Priority;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;

/** The steps that are due and that the broker does not have yet. */
@Singleton
class StepOutbox {

    /** A step that was never tried was sent by the work that wrote it: it is given time to be confirmed. */
    private static final String LEFT = """
            s.state = 'WAITING' and s.sent_at is null and s.due_at < clock_timestamp()
            and (s.attempts > 0 or s.due_at < clock_timestamp() - cast(:grace as interval))""";

    private static final String UNSENT = """
            select s.correlation_id, s.attempt, s.name, a.owner, a.priority
            from step s join analysis a using (correlation_id)
            where %s order by s.due_at limit :limit for update of s skip locked""".formatted(LEFT);

    private static final String MARK = """
            update step s set sent_at = clock_timestamp()
            from unnest(:ids, :attempts, :names) as confirmed(id, attempt, name)
            where s.correlation_id = confirmed.id and s.attempt = confirmed.attempt and s.name = confirmed.name
            and s.state = 'WAITING' and s.sent_at is null""";

    /** What was sent long ago, stands in no queue and with no worker: the broker has lost it. */
    private static final String LOST = """
            update step s set sent_at = null
            from analysis a
            where a.correlation_id = s.correlation_id and s.state = 'WAITING' and s.name = :name
            and a.priority = :priority and s.sent_at < clock_timestamp() - cast(:lostAfter as interval)""";

    private static final String SENT_BEFORE = """
            select exists (select 1 from step
                where state = 'WAITING' and sent_at < clock_timestamp() - cast(:age as interval))""";

    private final Jdbi jdbi;

    StepOutbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<DueStep> takeUnsent(Handle handle, Duration grace, int limit) {
        return handle.createQuery(UNSENT)
                .bind("grace", grace.toString())
                .bind("limit", limit)
                .map((row, context) -> dueStep(row))
                .list();
    }

    void markSent(List<DueStep> steps) {
        jdbi.useHandle(handle -> markSent(handle, steps));
    }

    void markSent(Handle handle, List<DueStep> steps) {
        List<RunStep> commands = steps.stream().map(DueStep::command).toList();
        handle.createUpdate(MARK)
                .bindArray(
                        "ids",
                        UUID.class,
                        commands.stream().map(c -> c.correlationId().value()).toList())
                .bindArray(
                        "attempts",
                        Integer.class,
                        commands.stream().map(RunStep::attempt).toList())
                .bindArray(
                        "names",
                        String.class,
                        commands.stream().map(c -> c.step().name()).toList())
                .execute();
    }

    long backlog(Duration grace) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from step s where " + LEFT)
                .bind("grace", grace.toString())
                .mapTo(Long.class)
                .one());
    }

    boolean anySentBefore(Duration age) {
        return jdbi.withHandle(handle -> handle.createQuery(SENT_BEFORE)
                .bind("age", age.toString())
                .mapTo(Boolean.class)
                .one());
    }

    int forgetLost(StepName name, Priority priority, Duration lostAfter) {
        return jdbi.withHandle(handle -> handle.createUpdate(LOST)
                .bind("name", name)
                .bind("priority", priority)
                .bind("lostAfter", lostAfter.toString())
                .execute());
    }

    private static DueStep dueStep(ResultSet row) throws SQLException {
        RunStep command = new RunStep(
                new CorrelationId(row.getObject("correlation_id", UUID.class)),
                new Owner(row.getString("owner")),
                StepName.valueOf(row.getString("name")),
                row.getInt("attempt"));
        return new DueStep(command, Priority.valueOf(row.getString("priority")));
    }
}
