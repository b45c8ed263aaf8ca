package trackunit.orchestrator.step;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.ComparisonResult.Likeness;
import trackunit.contracts.ComparisonResult.Match;
import trackunit.contracts.CorrelationId;
import trackunit.orchestrator.workflow.Analysis;

/** The perceptual hashes of all photos; every owner's are compared among themselves only. */
@Singleton
class Fingerprints {

    private static final String KEEP = """
            insert into photo_fingerprint (correlation_id, owner, fingerprint) values (:id, :owner, :fingerprint)
            on conflict (correlation_id) do update set fingerprint = excluded.fingerprint""";

    private static final String NEAREST = """
            select correlation_id, distance from (
                select f.correlation_id, bit_count((f.fingerprint # :fingerprint)::bit(64)) as distance, f.created_at
                from photo_fingerprint f join photo_fingerprint own on own.correlation_id = :id
                where f.owner = :owner and f.created_at < own.created_at) as earlier
            where distance <= :furthest order by distance, created_at desc limit :most""";

    private final Jdbi jdbi;
    private final ComparisonSettings settings;

    Fingerprints(Jdbi jdbi, ComparisonSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    /** Keeps a photo's hash and finds the earlier photos that are like it, the nearest first. */
    List<Match> keepAndCompare(Analysis analysis, long fingerprint) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate(KEEP)
                    .bind("id", analysis.id().value())
                    .bind("owner", analysis.owner().value())
                    .bind("fingerprint", fingerprint)
                    .execute();
            return handle.createQuery(NEAREST)
                    .bind("id", analysis.id().value())
                    .bind("owner", analysis.owner().value())
                    .bind("fingerprint", fingerprint)
                    .bind("furthest", settings.sameMachine())
                    .bind("most", settings.most())
                    .map((row, context) -> match(row))
                    .list();
        });
    }

    private Match match(ResultSet row) throws SQLException {
        int distance = row.getInt("distance");
        Likeness likeness = distance <= settings.samePicture() ? Likeness.SAME_PICTURE : Likeness.SAME_MACHINE;
        return new Match(new CorrelationId(row.getObject("correlation_id", UUID.class)), likeness, distance);
    }
}
