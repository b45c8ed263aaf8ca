package trackunit.chaos.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** Counts the orchestrators' log when everything should have ended. */
final class LogAudit {

    private static final String RUNNING = "select correlation_id::text from analysis where state = 'RUNNING'";
    private static final String UNSENT =
            "select correlation_id || ' ' || seq from analysis_event where published_at is null";
    private static final String GAPS = """
            select correlation_id::text from analysis_event group by correlation_id
            having min(seq) <> 1 or max(seq) <> count(*)""";
    private static final String ENDS = """
            select correlation_id || ' attempt ' || attempt from analysis_event group by correlation_id, attempt
            having count(*) filter (where terminal) <> 1""";
    private static final String AFTER_END = """
            select e.correlation_id::text from analysis_event e join analysis_event t
            on t.correlation_id = e.correlation_id and t.attempt = e.attempt and t.terminal and e.seq > t.seq""";
    private static final String LENGTHS = "select correlation_id::text, last_seq::text from analysis";

    private final Ledger ledger;
    private final String jdbcUrl;

    LogAudit(Ledger ledger, String jdbcUrl) {
        this.ledger = ledger;
        this.jdbcUrl = jdbcUrl;
    }

    /** Whether the broker has confirmed every event. */
    boolean allSent() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(UNSENT)) {
            return !rows.next();
        }
    }

    /** Compares the log with itself and with what subscribers were told. */
    void check() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            none(statement, RUNNING, Fault.LOST, "runs still");
            none(statement, UNSENT, Fault.LEFT_OVER, "was never published");
            none(statement, GAPS, Fault.GAP, "has a gap in the log");
            none(statement, ENDS, Fault.TWO_STORIES, "has not one end in the log");
            none(statement, AFTER_END, Fault.TWO_STORIES, "goes on after its end in the log");
            lengths(statement);
        }
    }

    private void none(Statement statement, String query, Fault fault, String what) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ledger.fault(fault, rows.getString(1) + ' ' + what);
            }
        }
    }

    private void lengths(Statement statement) throws SQLException {
        Set<String> known = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(LENGTHS)) {
            while (rows.next()) {
                known.add(rows.getString(1));
                compare(ledger.story(rows.getString(1)), rows.getInt(2));
            }
        }
        ledger.accepted().stream()
                .filter(story -> !known.contains(story.id()))
                .forEach(story -> ledger.fault(Fault.LOST, story.id() + " is not in the log"));
    }

    private void compare(Story story, int length) {
        if (story.accepted() && story.length() != length) {
            ledger.fault(Fault.GAP, story.id() + " has " + length + " events, and " + story.length() + " were told");
        }
    }
}
