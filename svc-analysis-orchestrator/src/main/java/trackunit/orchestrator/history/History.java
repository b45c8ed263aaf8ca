package trackunit.orchestrator.history;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;

/** Reads what is written of analyses; every reader sees the owner's only. */
@Singleton
class History {

    private static final String SNAPSHOT = """
            select a.*, r.result as recognition, m.result as metadata, c.result as comparison
            from analysis a
            left join step r on (r.correlation_id, r.attempt, r.name) = (a.correlation_id, a.attempt, 'RECOGNITION')
            left join step m on (m.correlation_id, m.attempt, m.name) = (a.correlation_id, a.attempt, 'METADATA')
            left join step c on (c.correlation_id, c.attempt, c.name) = (a.correlation_id, a.attempt, 'COMPARISON')
            where a.owner = :owner\s""";

    private static final String NEWEST = " order by a.requested_at desc, a.correlation_id desc limit :limit";

    private static final String EVENTS = """
            select payload from analysis_event where correlation_id = :id and seq > :afterSeq
            order by seq limit :first""";

    private final Jdbi jdbi;
    private final SnapshotRow row;

    History(Jdbi jdbi, SnapshotRow row) {
        this.jdbi = jdbi;
        this.row = row;
    }

    Optional<AnalysisSnapshot> find(Owner owner, CorrelationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SNAPSHOT + "and a.correlation_id = :id")
                .bind("owner", owner.value())
                .bind("id", id.value())
                .map(row)
                .findOne());
    }

    /** Gives the newest analyses; {@code after} and {@code state} may be null. */
    AnalysisSnapshotPage page(Owner owner, int first, PageCursor after, AnalysisState state) {
        String sql = SNAPSHOT
                + (state == null ? "" : "and a.state = :state ")
                + (after == null ? "" : "and (a.requested_at, a.correlation_id) < (:requestedAt, :id) ")
                + NEWEST;
        List<AnalysisSnapshot> found = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql).bind("owner", owner.value()).bind("limit", first + 1);
            if (state != null) {
                query.bind("state", state);
            }
            if (after != null) {
                query.bind("requestedAt", after.requestedAt())
                        .bind("id", after.id().value());
            }
            return query.map(row).list();
        });
        return page(found, first);
    }

    /** Gives events after a seq, each as the JSON that was published; empty where the owner has no such analysis. */
    Optional<List<String>> events(Owner owner, CorrelationId id, int afterSeq, int first) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select 1 from analysis where owner = :owner and correlation_id = :id")
                        .bind("owner", owner.value())
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .findOne()
                        .map(found -> handle.createQuery(EVENTS)
                                .bind("id", id.value())
                                .bind("afterSeq", afterSeq)
                                .bind("first", first)
                                .mapTo(String.class)
                                .list()));
    }

    private static AnalysisSnapshotPage page(List<AnalysisSnapshot> found, int first) {
        if (found.size() <= first) {
            return new AnalysisSnapshotPage(found, null);
        }
        AnalysisSnapshot last = found.get(first - 1);
        return new AnalysisSnapshotPage(
                found.subList(0, first), new PageCursor(last.requestedAt(), last.correlationId()).text());
    }
}
