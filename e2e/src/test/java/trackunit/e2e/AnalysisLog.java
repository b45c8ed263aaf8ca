package trackunit.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import trackunit.chaos.machine.Machine;

/** What the orchestrators have written down, read where they write it. */
final class AnalysisLog implements AutoCloseable {
    private static final String OF_PHOTO =
            "select count(*) from analysis where object_key = ? and state = coalesce(?, state)";
    private static final String OF_STAGE =
            "select count(*) from analysis_event where correlation_id = ?::uuid and payload ->> 'stage' = ?";
    private static final String EVENTS = "select count(*) from analysis_event where correlation_id = ?::uuid";
    private static final String ENDED_BEFORE = "select count(*) from analysis one, analysis other"
            + " where one.correlation_id = ?::uuid and other.correlation_id = ?::uuid and one.finished_at < other.finished_at";

    private final Connection connection;

    private AnalysisLog(Connection connection) {
        this.connection = connection;
    }

    static AnalysisLog of(Machine machine) throws SQLException {
        return new AnalysisLog(DriverManager.getConnection(machine.addresses().database()));
    }

    /** How many analyses of a photo are in this state, or are there at all where none is given. */
    int analyses(String key, String state) throws SQLException {
        return number(OF_PHOTO, key, state);
    }

    /** How often an analysis has entered a stage. */
    int entered(String id, String stage) throws SQLException {
        return number(OF_STAGE, id, stage);
    }

    /** How many events an analysis has. */
    int events(String id) throws SQLException {
        return number(EVENTS, id);
    }

    boolean endedBefore(String id, String other) throws SQLException {
        return number(ENDED_BEFORE, id, other) == 1;
    }

    private int number(String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
