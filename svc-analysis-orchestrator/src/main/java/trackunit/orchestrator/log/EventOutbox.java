package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import trackunit.contracts.Topology;

/** The events that the broker has not confirmed yet. */
@Singleton
class EventOutbox {

    /** Several orchestrators look at once: each takes what no other has in hand, and an analysis in its order. */
    private static final String UNPUBLISHED = """
            select correlation_id, seq, type, payload from analysis_event
            where published_at is null and type = any(:types) and occurred_at < clock_timestamp() - cast(:grace as interval)
            order by occurred_at, correlation_id, seq limit :limit for update skip locked""";

    private static final String MARK = """
            update analysis_event e set published_at = clock_timestamp()
            from unnest(:ids, :seqs) as confirmed(id, seq)
            where e.correlation_id = confirmed.id and e.seq = confirmed.seq and e.published_at is null""";

    private static final String BACKLOG = """
            select type, count(*) as waiting from analysis_event
            where published_at is null and occurred_at < clock_timestamp() - cast(:grace as interval)
            group by type""";

    private final Jdbi jdbi;

    EventOutbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes the oldest events of the types that this version knows. */
    List<StoredEvent> takeUnpublished(Handle handle, Duration grace, int limit) {
        return handle.createQuery(UNPUBLISHED)
                .bind("grace", grace.toString())
                .bind("limit", limit)
                .bindArray("types", String.class, Topology.EVENTS.keySet())
                .map((row, context) -> event(row))
                .list();
    }

    void markPublished(List<StoredEvent> events) {
        jdbi.useHandle(handle -> markPublished(handle, events));
    }

    void markPublished(Handle handle, List<StoredEvent> events) {
        List<UUID> ids = events.stream().map(StoredEvent::correlationId).toList();
        List<Integer> seqs = events.stream().map(StoredEvent::seq).toList();
        handle.createUpdate(MARK)
                .bindArray("ids", UUID.class, ids)
                .bindArray("seqs", Integer.class, seqs)
                .execute();
    }

    /** How many should have been sent and were not, by type, also of types that only a newer version knows. */
    Map<String, Long> backlog(Duration grace) {
        return jdbi.withHandle(handle -> handle.createQuery(BACKLOG)
                .bind("grace", grace.toString())
                .setMapKeyColumn("type")
                .setMapValueColumn("waiting")
                .collectInto(new GenericType<Map<String, Long>>() {}));
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject("correlation_id", UUID.class),
                row.getInt("seq"),
                row.getString("type"),
                row.getString("payload"));
    }
}
