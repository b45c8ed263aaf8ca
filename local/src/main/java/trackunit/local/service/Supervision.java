package trackunit.local.service;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import trackunit.local.StartFailure;

/** Starts one replica again when it dies by itself, and says so. */
final class Supervision {

    /** So that one that dies at once does not keep the machine busy. */
    private static final Executor A_SECOND_LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Replica replica;
    private final BooleanSupplier stopping;
    private final Consumer<String> report;
    private final RestartLimit limit = new RestartLimit();

    Supervision(Replica replica, BooleanSupplier stopping, Consumer<String> report) {
        this.replica = replica;
        this.stopping = stopping;
        this.report = report;
    }

    void begin() {
        replica.ended().thenAcceptAsync(this::ended, A_SECOND_LATER);
    }

    private synchronized void ended(int exitCode) {
        if (stopping.getAsBoolean()) {
            return;
        }
        String news = replica.name() + " ended with " + exitCode;
        if (!limit.allows(Instant.now())) {
            report.accept(news + ", too often within a minute: it stays down. See " + replica.log());
            return;
        }
        report.accept(news + ": starting it again.");
        try {
            replica.start();
            begin();
        } catch (StartFailure e) {
            report.accept(e.getMessage());
        }
    }
}
