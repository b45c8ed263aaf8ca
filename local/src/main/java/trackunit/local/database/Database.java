package trackunit.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import trackunit.local.BackingService;
import trackunit.local.StartFailure;

/**
 * A PostgreSQL server with one empty database for the orchestrator. It keeps PostgreSQL's own defaults: fsync and
 * synchronous_commit are on.
 */
public final class Database implements BackingService {

    /** The name of the database and of the role that owns it. */
    public static final String NAME = "orchestrator";

    public static final String PASSWORD = "orchestrator";

    private static final String STATEMENTS = """
            CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
            CREATE DATABASE %1$s OWNER %1$s;
            """.formatted(NAME, PASSWORD);

    private static final String ACCESS = "host %1$s %1$s 127.0.0.1/32 scram-sha-256%n".formatted(NAME);

    private final Cluster cluster;

    private Database(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Starts the server on 127.0.0.1, and makes its data first where there is none.
     *
     * @param log where it writes what it has to say
     * @throws StartFailure where it cannot start
     */
    public static Database start(Path folder, Path log, int port) {
        try {
            Files.createDirectories(folder);
            Cluster cluster = cluster(folder, log);
            if (!cluster.exists()) {
                cluster.create(ACCESS, STATEMENTS);
            }
            cluster.record().forgetStale();
            cluster.start(port);
            return new Database(cluster);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Stops the server that still works on this data because the process that had started it was killed.
     *
     * @throws StartFailure where it does not stop
     */
    public static void stopLeftOver(Path folder, Path log) {
        try {
            if (Files.isDirectory(folder)) {
                new Database(cluster(folder, log)).close();
            }
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be stopped in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Cluster cluster(Path folder, Path log) throws IOException {
        Account account = Account.fitting(folder);
        return new Cluster(folder, PostgresBinaries.unpacked(account, folder), account, log);
    }

    /** How to reach the database on this port. */
    public static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    @Override
    public void close() {
        try {
            if (cluster.record().server().isPresent()) {
                cluster.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
