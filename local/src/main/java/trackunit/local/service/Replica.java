package trackunit.local.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import trackunit.local.StartFailure;
import trackunit.local.machine.LeftOvers;
import trackunit.local.machine.StopSignal;

/** One replica of a service: its process, its address, its log. */
final class Replica {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(45);
    private static final long BETWEEN_QUESTIONS_MILLISECONDS = 100;

    private final String name;
    private final URI address;
    private final Path log;
    private final ProcessBuilder builder;
    private final LeftOvers leftOvers;
    private volatile Process process;

    Replica(String name, URI address, Path log, ProcessBuilder builder, LeftOvers leftOvers) {
        this.name = name;
        this.address = address;
        this.log = log;
        this.builder = builder;
        this.leftOvers = leftOvers;
    }

    String name() {
        return name;
    }

    URI address() {
        return address;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    /** Starts with a log of its own: what an earlier system said is of no use to whoever reads this one's. */
    void startAnew() {
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + log + ": " + e.getMessage(), e);
        }
        start();
    }

    void start() {
        try {
            process = builder.start();
            leftOvers.note(process.toHandle());
        } catch (IOException e) {
            throw new StartFailure(name + " cannot start: " + e.getMessage(), e);
        }
    }

    /** Completes with the exit code when the process that runs now has ended. */
    CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits until it takes requests, or somebody wants an end.
     *
     * @throws StartFailure where it ends before, or takes too long; with the end of its log
     */
    void awaitReady(StopSignal stop) throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!Readiness.of(address)) {
            if (stop.wanted()) {
                throw new StartFailure("Stopped before it was ready.");
            }
            if (process.waitFor(BETWEEN_QUESTIONS_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                throw failure("ended with " + process.exitValue() + " while starting");
            }
            if (Instant.now().isAfter(latest)) {
                throw failure("is not ready after " + LONGEST_START.toSeconds() + " s");
            }
        }
    }

    private StartFailure failure(String what) {
        return new StartFailure(name + ' ' + what + "; the end of " + log + ":" + LogTail.of(log));
    }

    /** Asks it to drain and to end. */
    void stop() {
        if (process != null) {
            process.destroy();
        }
    }

    /** Waits until it has ended; one that drains too long is killed. */
    void awaitEnd() throws InterruptedException {
        if (process != null && !process.waitFor(LONGEST_DRAIN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
