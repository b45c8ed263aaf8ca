package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.FailureReason;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;

/** The rows of analyses. Whoever changes one, or its steps, locks it first. */
@Singleton
class Analyses {

    private static final String INSERT = """
            insert into analysis (correlation_id, owner, object_key, sha256, priority, location, state, attempt,
                last_seq, percent, requested_at, attempt_requested_at)
            values (:id, :owner, :key, :sha256, :priority, :location, 'RUNNING', 1, 0, 0, :requestedAt, :requestedAt)
            on conflict do nothing""";

    private static final String LOCK = """
            select correlation_id, owner, object_key, sha256, priority, location, state, attempt, attempt_requested_at
            from analysis where correlation_id = :id for no key update""";

    private static final String END = """
            update analysis set state = :state, finished_at = clock_timestamp(), percent = greatest(percent, :percent),
                failure_reason = :reason, failure_message = :message
            where correlation_id = :id and state = 'RUNNING'""";

    private static final String RESTART = """
            update analysis set state = 'RUNNING', attempt = attempt + 1, percent = 0, attempt_requested_at = :at,
                finished_at = null, failure_reason = null, failure_message = null
            where correlation_id = :id""";

    private static final String PROGRESS = """
            update analysis set percent = greatest(percent,
                (select sum(progress) from step where correlation_id = :id and attempt = :attempt))
            where correlation_id = :id returning percent""";

    /** Writes a new analysis; false where it exists already. */
    boolean insert(Handle handle, RequestAnalysis request) {
        return handle.createUpdate(INSERT)
                        .bind("id", request.correlationId().value())
                        .bind("owner", request.owner().value())
                        .bind("key", request.objectKey().toString())
                        .bind("sha256", request.sha256())
                        .bind("priority", request.priority())
                        .bind("location", request.location())
                        .bind("requestedAt", Analysis.stored(request.requestedAt()))
                        .execute()
                == 1;
    }

    /** Finds and locks an analysis until the end of the transaction. */
    Optional<Analysis> lock(Handle handle, CorrelationId id) {
        return handle.createQuery(LOCK)
                .bind("id", id.value())
                .map((row, context) -> analysis(row))
                .findOne();
    }

    void complete(Handle handle, CorrelationId id) {
        end(handle, id, AnalysisState.COMPLETED, 100, null, null);
    }

    void cancel(Handle handle, CorrelationId id) {
        end(handle, id, AnalysisState.CANCELLED, 0, null, null);
    }

    void fail(Handle handle, CorrelationId id, FailureReason reason, String message) {
        end(handle, id, AnalysisState.FAILED, 0, reason, message);
    }

    void restart(Handle handle, CorrelationId id, Instant requestedAt) {
        handle.createUpdate(RESTART)
                .bind("id", id.value())
                .bind("at", Analysis.stored(requestedAt))
                .execute();
    }

    /** Notes how far the steps of an analysis are, in percent; it never falls within an attempt. */
    int progress(Handle handle, Analysis analysis) {
        return handle.createQuery(PROGRESS)
                .bind("id", analysis.id().value())
                .bind("attempt", analysis.attempt())
                .mapTo(Integer.class)
                .one();
    }

    private static void end(
            Handle handle, CorrelationId id, AnalysisState state, int percent, FailureReason reason, String message) {
        handle.createUpdate(END)
                .bind("id", id.value())
                .bind("state", state)
                .bind("percent", percent)
                .bind("reason", reason)
                .bind("message", message)
                .execute();
    }

    private static Analysis analysis(ResultSet row) throws SQLException {
        return new Analysis(
                new CorrelationId(row.getObject("correlation_id", UUID.class)),
                new Owner(row.getString("owner")),
                ObjectKey.parse(row.getString("object_key")),
                row.getString("sha256"),
                Priority.valueOf(row.getString("priority")),
                row.getBoolean("location"),
                AnalysisState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getObject("attempt_requested_at", OffsetDateTime.class).toInstant());
    }
}
