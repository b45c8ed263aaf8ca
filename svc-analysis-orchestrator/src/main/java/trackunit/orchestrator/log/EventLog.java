package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.EventHeader;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Topology;

/** What happened to every analysis, in order: seq grows by one for each event, and nothing follows a terminal one. */
@Singleton
public class EventLog {

    /** Raises last_seq under the row's lock; no row where the attempt is over or another one runs. */
    private static final String NEXT = """
            update analysis set last_seq = last_seq + 1
            where correlation_id = :id and attempt = :attempt and state = 'RUNNING'
            returning owner, object_key, last_seq, attempt, clock_timestamp() as occurred_at""";

    private static final String INSERT = """
            insert into analysis_event (correlation_id, seq, attempt, type, terminal, payload, occurred_at)
            values (:id, :seq, :attempt, :type, :terminal, cast(:payload as jsonb), :occurredAt)""";

    private final MessageCodec codec;

    EventLog(MessageCodec codec) {
        this.codec = codec;
    }

    /**
     * Appends what is made of the next header, and has it published after the commit. A terminal event's writer ends
     * the analysis in the same work.
     *
     * @return the event, or empty where the attempt is over: then nothing may be appended
     */
    public Optional<AnalysisEvent> append(
            Work work, CorrelationId id, int attempt, Function<EventHeader, AnalysisEvent> event) {
        return next(work.handle(), id, attempt).map(header -> {
            AnalysisEvent made = event.apply(header);
            insert(work.handle(), made);
            work.publish(made);
            return made;
        });
    }

    private static Optional<EventHeader> next(Handle handle, CorrelationId id, int attempt) {
        return handle.createQuery(NEXT)
                .bind("id", id.value())
                .bind("attempt", attempt)
                .map((row, context) -> Rows.header(id, row))
                .findOne();
    }

    private void insert(Handle handle, AnalysisEvent event) {
        handle.createUpdate(INSERT)
                .bind("id", event.correlationId().value())
                .bind("seq", event.seq())
                .bind("attempt", event.attempt())
                .bind("type", Topology.kind(event.getClass()))
                .bind("terminal", event.terminal())
                .bind("payload", new String(codec.encode(event), StandardCharsets.UTF_8))
                .bind("occurredAt", event.occurredAt())
                .execute();
    }
}
