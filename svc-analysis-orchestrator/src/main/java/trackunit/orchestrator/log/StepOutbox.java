package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
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

    /**
     * A step that was never tried was sent by the work that wrote it: it is given time to be confirmed. The time is the statement's, since
     * a range of an index cannot end at one that changes while it is read.
     */
    private static final String LEFT = """
            s.state = 'WAITING' and s.sent_at is null and s.due_at < statement_timestamp()
            and (s.attempts > 0 or s.due_at < statement_timestamp() - cast(:grace as interval))""";

    /** The owner is looked up for what is taken, so that a join never decides how the steps are found. */
    private static final String UNSENT = """
            select s.correlation_id, s.attempt, s.name, s.due_at, s.priority,
                (select owner from analysis a where a.correlation_id = s.correlation_id) as owner
            from step s where s.name = :name and s.priority = :priority and %s
            order by s.due_at limit :limit for update of s skip locked""".formatted(LEFT);

    private final Jdbi jdbi;

    StepOutbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<DueStep> takeUnsent(Handle handle, StepQueue queue, Duration grace, int limit) {
        return handle.createQuery(UNSENT)
                .bind("name", queue.step())
                .bind("priority", queue.priority())
                .bind("grace", grace.toString())
                .bind("limit", limit)
                .map((row, context) -> step(row))
                .list();
    }

    long backlog(Duration grace) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from step s where " + LEFT)
                .bind("grace", grace.toString())
                .mapTo(Long.class)
                .one());
    }

    private static DueStep step(ResultSet row) throws SQLException {
        RunStep command = new RunStep(
                new CorrelationId(row.getObject("correlation_id", UUID.class)),
                new Owner(row.getString("owner")),
                StepName.valueOf(row.getString("name")),
                row.getInt("attempt"));
        return new DueStep(
                command,
                Priority.valueOf(row.getString("priority")),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
