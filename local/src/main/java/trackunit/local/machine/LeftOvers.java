package trackunit.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import trackunit.local.StartFailure;
import trackunit.local.database.Database;

/**
 * What a start on this data that was killed left running. A process is noted when it is started, with the time of that,
 * since its number may later be somebody else's.
 */
public final class LeftOvers {

    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(45);

    private final DataFolder data;
    private final Path notes;

    /** Gives the notes that are kept in this folder. */
    public LeftOvers(DataFolder data) {
        this.data = data;
        this.notes = data.root().resolve("processes");
    }

    /** Notes a process that was just started. */
    public synchronized void note(ProcessHandle process) {
        try {
            String line = process.pid() + " " + started(process) + "\n";
            Files.writeString(notes, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + notes + ": " + e.getMessage(), e);
        }
    }

    /** Stops what is left: first the services, then the database that they use. */
    public void stop() {
        try {
            if (Files.exists(notes)) {
                List<ProcessHandle> running = Files.readAllLines(notes).stream()
                        .flatMap(line -> running(line).stream())
                        .toList();
                running.forEach(ProcessHandle::destroy);
                running.forEach(LeftOvers::awaitEnd);
                Files.delete(notes);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + notes + ": " + e.getMessage(), e);
        }
        Database.stopLeftOver(data.database(), data.log("postgresql"));
    }

    private static Optional<ProcessHandle> running(String line) {
        String[] words = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> started(process).equals(words[1]));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(LONGEST_DRAIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be waited for", e);
        }
    }
}
