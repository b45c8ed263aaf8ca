package trackunit.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import trackunit.local.StartFailure;
import trackunit.local.TemporaryFolder;

/** One folder of PostgreSQL data, and what PostgreSQL's own programs do with it. */
final class Cluster {

    /** The bootstrap user; nobody can connect as it. */
    private static final String SUPERUSER = "postgres";

    /** How long a start, a recovery included, and a stop may take, in seconds. */
    private static final String PATIENCE = "60";

    private final Path folder;
    private final Path programs;
    private final Account account;
    private final Path log;

    Cluster(Path folder, Path programs, Account account, Path log) {
        this.folder = folder;
        this.programs = programs;
        this.account = account;
        this.log = log;
    }

    /** Which process serves this data. */
    ServerRecord record() {
        return new ServerRecord(data());
    }

    private Path data() {
        return folder.resolve("data");
    }

    boolean exists() {
        return Files.isDirectory(data());
    }

    /** Makes the data folder, whole or not at all: who may connect, and what the statements say. */
    void create(String access, String statements) throws IOException {
        try (TemporaryFolder unfinished = TemporaryFolder.create(folder, "data-")) {
            account.takeOver(folder);
            String data = unfinished.path().toString();
            run("", "initdb", "-D", data, "-U", SUPERUSER, "-A", "reject", "-E", "UTF8", "--no-locale");
            Files.writeString(unfinished.path().resolve("pg_hba.conf"), access);
            run(statements, "postgres", "--single", "-D", data, SUPERUSER);
            Files.move(unfinished.path(), data(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Starts the server on this port of 127.0.0.1 and waits until it answers. */
    void start(int port) throws IOException {
        account.takeOver(folder);
        if (!Files.exists(log)) {
            account.takeOver(Files.createFile(log));
        }
        String options = "-p " + port + " -h 127.0.0.1 -k ''";
        run("", "pg_ctl", "start", "-w", "-t", PATIENCE, "-D", data().toString(), "-l", log.toString(), "-o", options);
    }

    /** Stops the server, once its clients' open transactions are rolled back. */
    void stop() throws IOException {
        run("", "pg_ctl", "stop", "-w", "-t", PATIENCE, "-m", "fast", "-D", data().toString());
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void run(String input, String name, String... arguments) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(program(name)), Stream.of(arguments)).toList();
        Program.Result result = Program.run(account.running(command), input);
        if (result.exitCode() != 0) {
            throw new StartFailure("PostgreSQL's " + name + " failed, see " + log + ": " + lastLine(result.output()));
        }
    }

    private static String lastLine(String output) {
        return output.lines().reduce((first, second) -> second).orElse("it said nothing");
    }
}
