package trackunit.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.machine.PortClaim;

class DatabaseTest {
    @TempDir
    Path folder;

    private final PortClaim claim = PortClaim.of(0, 0, 0);
    private final int port = claim.ports().database();

    @AfterEach
    void giveBack() {
        claim.close();
    }

    private Database start() {
        return Database.start(folder.resolve("database"), folder.resolve("postgresql.log"), port);
    }

    @Test
    void rows_outlive_a_restart() throws Exception {
        try (Database database = start()) {
            assertThat(database).isNotNull();
            execute("CREATE TABLE kept (value text)");
            execute("INSERT INTO kept VALUES ('here')");
        }

        try (Database database = start()) {
            assertThat(database).isNotNull();
            assertThat(query("SELECT value FROM kept")).isEqualTo("here");
        }
    }

    @Test
    void a_commit_is_on_the_disk_before_it_is_answered_and_only_the_orchestrator_gets_in() throws Exception {
        try (Database database = start()) {
            assertThat(database).isNotNull();
            assertThat(query("SHOW fsync")).isEqualTo("on");
            assertThat(query("SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> connect("postgres", "postgres")).hasMessageContaining("pg_hba.conf");
            assertThatThrownBy(() -> connect(Database.NAME, "wrong")).hasMessageContaining("password");
        }
    }

    @Test
    void a_server_that_a_killed_process_left_behind_is_stopped_before_the_next_starts() throws Exception {
        start();
        execute("CREATE TABLE kept (value text)");
        ProcessHandle leftOver = server();

        Database.stopLeftOver(folder.resolve("database"), folder.resolve("postgresql.log"));
        await().until(() -> !leftOver.isAlive());

        try (Database next = start()) {
            assertThat(next).isNotNull();
            assertThat(server().pid()).isNotEqualTo(leftOver.pid());
            assertThat(query("SELECT count(*) FROM kept")).isEqualTo("0");
        }
    }

    @Test
    void a_stale_process_number_that_is_somebody_elses_by_now_is_left_alone() throws Exception {
        start().close();
        Process somebody = new ProcessBuilder("sleep", "60").start();
        try {
            Path file = folder.resolve("database/data/postmaster.pid");
            Files.writeString(file, somebody.pid() + "\n" + folder.resolve("database/data") + "\n");

            start().close();

            assertThat(somebody.isAlive()).isTrue();
        } finally {
            somebody.destroy();
        }
    }

    @Test
    void closing_leaves_no_process() throws Exception {
        Database database = start();
        ProcessHandle server = server();

        database.close();
        database.close();

        await().until(() -> !server.isAlive());
    }

    private ProcessHandle server() throws Exception {
        String pid = Files.readAllLines(folder.resolve("database/data/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(Database.jdbcUrl(port), user, password);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(Database.NAME, Database.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect(Database.NAME, Database.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
