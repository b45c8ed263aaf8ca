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

    /** Looks at the newest of the earlier ones only: how far they differ can be found by no index. */
    private static final String NEAREST = """
            select correlation_id, bit_count((fingerprint # :fingerprint)::bit(64)) as distance from (
                select correlation_id, fingerprint, created_at from photo_fingerprint
                where owner = :owner
                and created_at < (select created_at from photo_fingerprint where correlation_id = :id)
                order by created_at desc limit :searched) as earlier
            where bit_count((fingerprint # :fingerprint)::bit(64)) <= :furthest
            order by distance, created_at desc limit :most""";

    private final Jdbi jdbi;
    private final ComparisonSettings settings;

    Fingerprints(Jdbi jdbi, ComparisonSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    /** Keeps a photo's hash and finds those of the owner's newest earlier photos that are like it, the nearest first. */
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
                    .bind("searched", settings.searched())
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
