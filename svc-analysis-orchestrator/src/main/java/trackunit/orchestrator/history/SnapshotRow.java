package trackunit.orchestrator.history;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.FailureReason;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.StepResults;

/** Makes a snapshot of an analysis's row and the results of its steps. */
@Singleton
class SnapshotRow implements RowMapper<AnalysisSnapshot> {

    private final StepResults results;

    SnapshotRow(StepResults results) {
        this.results = results;
    }

    @Override
    public AnalysisSnapshot map(ResultSet row, StatementContext context) throws SQLException {
        Map<StepName, String> done = done(row);
        String reason = row.getString("failure_reason");
        return new AnalysisSnapshot(
                new CorrelationId(row.getObject("correlation_id", UUID.class)),
                new Owner(row.getString("owner")),
                ObjectKey.parse(row.getString("object_key")),
                Priority.valueOf(row.getString("priority")),
                AnalysisState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("last_seq"),
                row.getInt("percent"),
                time(row, "requested_at"),
                time(row, "finished_at"),
                results.recognition(done),
                results.metadata(done),
                results.comparison(done),
                reason == null ? null : FailureReason.valueOf(reason),
                row.getString("failure_message"));
    }

    private static Map<StepName, String> done(ResultSet row) throws SQLException {
        Map<StepName, String> done = new EnumMap<>(StepName.class);
        done.put(StepName.RECOGNITION, row.getString("recognition"));
        done.put(StepName.METADATA, row.getString("metadata"));
        done.put(StepName.COMPARISON, row.getString("comparison"));
        return done;
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
