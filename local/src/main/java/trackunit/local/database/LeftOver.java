package trackunit.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import trackunit.local.StartFailure;

/** A PostgreSQL that outlived the JVM which had started it, because that was killed. */
final class LeftOver {
    private static final int LONGEST_STOP_SECONDS = 30;

    private LeftOver() {}

    /** Ends the server that still works on this folder, if there is one, with a fast shutdown. */
    static void stop(Path folder) throws IOException {
        Optional<ProcessHandle> server = server(folder);
        if (server.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.get().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            server.get().onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new StartFailure(
                    "A PostgreSQL of an earlier run does not end: process "
                            + server.get().pid(),
                    e);
        }
    }

    /** The first line of postmaster.pid is the server's process; the number may by now be somebody else's. */
    private static Optional<ProcessHandle> server(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }
}
