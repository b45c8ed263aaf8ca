package trackunit.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL's note of the process that serves a folder of data.
 *
 * @param data the folder
 */
record ServerRecord(Path data) {

    /** The server that works here, whoever started it. */
    Optional<ProcessHandle> server() throws IOException {
        return noted().filter(ServerRecord::isServer).filter(this::worksHere);
    }

    /**
     * Forgets a server that ended without a word. Its number may be another process's by now, and PostgreSQL would take
     * that one for its server.
     */
    void forgetStale() throws IOException {
        if (noted().filter(ServerRecord::isServer).isEmpty()) {
            Files.deleteIfExists(file());
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }

    /** The first line is the process's number. */
    private Optional<ProcessHandle> noted() throws IOException {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file())) {
            return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /** Not every system tells a process's arguments. */
    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElse(true);
    }
}
