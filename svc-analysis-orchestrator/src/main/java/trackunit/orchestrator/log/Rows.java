package trackunit.orchestrator.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.EventHeader;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;

/** Reads the log's rows. */
final class Rows {

    private Rows() {}

    static EventHeader header(CorrelationId id, ResultSet row) throws SQLException {
        return new EventHeader(
                id,
                new Owner(row.getString("owner")),
                ObjectKey.parse(row.getString("object_key")),
                row.getInt("last_seq"),
                row.getInt("attempt"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
