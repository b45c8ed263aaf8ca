package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.MessageCodec;

/** The events that the broker has not confirmed yet. */
@Singleton
class EventOutbox {

    /** Several orchestrators look at once: each takes what no other has in hand, and an analysis in its order. */
    private static final String UNPUBLISHED = """
            select payload from analysis_event
            where published_at is null and occurred_at < clock_timestamp() - cast(:grace as interval)
            order by occurred_at, correlation_id, seq limit :limit for update skip locked""";

    private static final String MARK = """
            update analysis_event e set published_at = clock_timestamp()
            from unnest(:ids, :seqs) as confirmed(id, seq)
            where e.correlation_id = confirmed.id and e.seq = confirmed.seq and e.published_at is null""";

    private final Jdbi jdbi;
    private final MessageCodec codec;

    EventOutbox(Jdbi jdbi, MessageCodec codec) {
        this.jdbi = jdbi;
        this.codec = codec;
    }

    List<AnalysisEvent> takeUnpublished(Handle handle, Duration grace, int limit) {
        return handle.createQuery(UNPUBLISHED)
                .bind("grace", grace.toString())
                .bind("limit", limit)
                .map((row, context) -> codec.decodeEvent(row.getString(1).getBytes(StandardCharsets.UTF_8)))
                .list();
    }

    void markPublished(List<AnalysisEvent> events) {
        jdbi.useHandle(handle -> markPublished(handle, events));
    }

    void markPublished(Handle handle, List<AnalysisEvent> events) {
        List<UUID> ids = events.stream().map(e -> e.correlationId().value()).toList();
        List<Integer> seqs = events.stream().map(AnalysisEvent::seq).toList();
        handle.createUpdate(MARK)
                .bindArray("ids", UUID.class, ids)
                .bindArray("seqs", Integer.class, seqs)
                .execute();
    }

    long backlog(Duration grace) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from analysis_event where published_at is null"
                                + " and occurred_at < clock_timestamp() - cast(:grace as interval)")
                        .bind("grace", grace.toString())
                        .mapTo(Long.class)
                        .one());
    }
}
