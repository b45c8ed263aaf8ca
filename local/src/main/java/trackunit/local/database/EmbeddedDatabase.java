package trackunit.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import trackunit.local.StartFailure;

/** PostgreSQL from its own binaries, on a folder that outlives it, with every commit on the disk. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The name of the database, of its owner and the owner's password: this PostgreSQL listens on the loopback only. */
    public static final String NAME = "orchestrator";

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts PostgreSQL on a folder of data, and makes the orchestrator's database where it is missing. */
    public static EmbeddedDatabase start(Path folder, Path log, int port) {
        try {
            LeftOver.stop(folder);
            Files.createDirectories(folder);
            ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
            EmbeddedPostgres postgres = settings(folder, port)
                    .setOutputRedirector(output)
                    .setErrorRedirector(output)
                    .start();
            createDatabase(postgres);
            return new EmbeddedDatabase(postgres);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartFailure("PostgreSQL does not start; see " + log + ": " + e.getMessage(), e);
        }
    }

    /** The library turns durability off, for tests; here every commit is on the disk before it is answered. */
    private static EmbeddedPostgres.Builder settings(Path folder, int port) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role " + NAME + " login password '" + NAME + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    /** The address that the orchestrator's driver connects to. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + '/' + NAME;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
