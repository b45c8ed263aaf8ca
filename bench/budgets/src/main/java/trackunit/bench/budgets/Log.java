package trackunit.bench.budgets;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import trackunit.chaos.machine.Machine;

/** The orchestrators' log, as it stands in the database. */
final class Log implements AutoCloseable {

    private static final long BETWEEN_LOOKS_MILLISECONDS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int EVENTS_OF_EACH = 8;

    /** Completed ones of a hundred owners, the first of whom has uploaded the given key; their events are published. */
    private static final List<String> FILLING = List.of("""
            insert into analysis (correlation_id, owner, object_key, sha256, priority, location, state, attempt, last_seq, percent,
                requested_at, attempt_requested_at, finished_at)
            select gen_random_uuid(), case when n % 100 = 0 then split_part(:key, '/', 2) else 'owner-' || n % 100 end, :key,
                repeat('0', 64), 'INTERACTIVE', false, 'COMPLETED', 1, :events, 100, t, t, t
            from (select n, now() - n * interval '1 second' as t from generate_series(1, :analyses) as n) as rows""", """
            insert into analysis_event (correlation_id, seq, attempt, type, terminal, payload, occurred_at, published_at)
            select correlation_id, seq, 1, 'AnalysisProgressed', seq = :events,
                jsonb_build_object('stage', 'READ', 'percent', 10 * seq, 'step', 'RECOGNITION'), requested_at, requested_at
            from analysis, generate_series(1, :events) as seq""", """
            insert into step (correlation_id, attempt, name, state, attempts, progress, sent_at, result, priority)
            select correlation_id, 1, name, 'DONE', 1, 10, null, '{}', 'INTERACTIVE'
            from analysis, unnest(array['RECOGNITION', 'METADATA', 'COMPARISON']) as name""", """
            insert into photo_fingerprint (correlation_id, owner, fingerprint)
            select correlation_id, owner, (random() * 9e18)::bigint from analysis""");

    /** By the index of the owner's newest ones, however long the log is. */
    private static final String COUNT =
            "select count(*) from analysis where owner = split_part(?, '/', 2) and requested_at >= ? and ";

    private final Connection connection;

    Log(Machine machine) throws SQLException {
        this.connection = DriverManager.getConnection(machine.addresses().database());
    }

    /**
     * Writes events of earlier analyses.
     *
     * @param key of an object, whose owner has a hundredth of them
     */
    void fill(int events, String key) throws SQLException {
        int analyses = events / EVENTS_OF_EACH;
        for (String filling : FILLING) {
            String text = filling.replace(":events", Integer.toString(EVENTS_OF_EACH))
                    .replace(":analyses", Integer.toString(analyses))
                    .replace(":key", "'" + key + "'");
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.executeUpdate();
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /**
     * Comes back when the analyses that were asked for since then have ended.
     *
     * @param key of an object of whoever asked
     * @throws IllegalStateException where one of them was not completed, or that takes too long
     */
    void awaitCompleted(String key, Instant since, int analyses) throws SQLException, InterruptedException {
        Instant latest = Instant.now().plus(LONGEST);
        while (count(key, since, "finished_at is not null") < analyses) {
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Not all of " + analyses + " analyses end");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLISECONDS);
        }
        if (count(key, since, "state = 'COMPLETED'") < analyses) {
            throw new IllegalStateException("Not all of " + analyses + " analyses are completed");
        }
    }

    private int count(String key, Instant since, String condition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT + condition)) {
            statement.setString(1, key);
            statement.setTimestamp(2, Timestamp.from(since));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
