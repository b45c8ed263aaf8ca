package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.orchestrator.broker.Letter;
import trackunit.orchestrator.broker.Publisher;
import trackunit.orchestrator.schedule.Rounds;
import trackunit.orchestrator.schedule.Schedule;

/** Sends what a crash, or a broker that was gone, left unsent, and what has become due since. */
@Singleton
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final Jdbi jdbi;
    private final EventOutbox events;
    private final StepOutbox steps;
    private final Letters letters;
    private final Publisher publisher;
    private final RelaySettings settings;
    private final Rounds rounds;

    Sweep(
            Jdbi jdbi,
            EventOutbox events,
            StepOutbox steps,
            Letters letters,
            Publisher publisher,
            RelaySettings settings,
            Schedule schedule) {
        this.jdbi = jdbi;
        this.events = events;
        this.steps = steps;
        this.letters = letters;
        this.publisher = publisher;
        this.settings = settings;
        this.rounds = schedule.rounds("relay-sweep", settings.sweepEvery(), this::round);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    private void round() {
        if (publisher.usable()) {
            drain(
                    h -> events.takeUnpublished(h, settings.grace(), settings.batch()),
                    letters::of,
                    events::markPublished);
            drain(h -> steps.takeUnsent(h, settings.grace(), settings.batch()), letters::of, steps::markSent);
        }
    }

    /** Sends batch after batch until one is not full; a batch is locked until the broker has it. */
    private <T> void drain(
            Function<Handle, List<T>> take, Function<T, Letter> letter, BiConsumer<Handle, List<T>> mark) {
        int sent;
        do {
            sent = jdbi.inTransaction(handle -> {
                List<T> confirmed = confirmed(take.apply(handle), letter);
                mark.accept(handle, confirmed);
                return confirmed.size();
            });
            if (sent > 0) {
                LOG.infof("Sent %d messages that were left behind or have become due", sent);
            }
        } while (sent == settings.batch());
    }

    private <T> List<T> confirmed(List<T> batch, Function<T, Letter> letter) {
        List<CompletableFuture<T>> sends = batch.stream()
                .map(thing -> publisher
                        .publish(letter.apply(thing))
                        .thenApply(done -> thing)
                        .toCompletableFuture())
                .toList();
        return sends.stream()
                .filter(Sweep::succeeded)
                .map(CompletableFuture::join)
                .toList();
    }

    private static boolean succeeded(CompletableFuture<?> send) {
        try {
            send.join();
            return true;
        } catch (CompletionException e) {
            LOG.debugf("Left for the next round: %s", e);
            return false;
        }
    }
}
