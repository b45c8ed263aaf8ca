package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.broker.Letter;
import trackunit.broker.Publisher;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/** Sends what a crash, or a broker that was gone, left unsent, and what has become due since. */
@Singleton
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final Jdbi jdbi;
    private final EventOutbox events;
    private final StepOutbox steps;
    private final SentSteps sent;
    private final Letters letters;
    private final Publisher publisher;
    private final RelayMeters meters;
    private final RelaySettings settings;
    private final Rounds rounds;

    Sweep(
            Jdbi jdbi,
            EventOutbox events,
            StepOutbox steps,
            SentSteps sent,
            Letters letters,
            Publisher publisher,
            RelayMeters meters,
            RelaySettings settings,
            Schedule schedule) {
        this.jdbi = jdbi;
        this.events = events;
        this.steps = steps;
        this.sent = sent;
        this.letters = letters;
        this.publisher = publisher;
        this.meters = meters;
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
        meters.backlog(events.backlog(settings.grace()), steps.backlog(settings.grace()));
        if (publisher.usable()) {
            sendAll(
                    handle -> events.takeUnpublished(handle, settings.grace(), settings.batch()),
                    letters::of,
                    events::markPublished);
            sendAll(handle -> steps.takeUnsent(handle, settings.grace(), settings.batch()), letters::of, sent::mark);
        }
    }

    /** Sends batch after batch until one is not full; a batch is locked until the broker has it. */
    private <T> void sendAll(
            Function<Handle, List<T>> take, Function<T, Letter> letter, BiConsumer<Handle, List<T>> mark) {
        int sent;
        do {
            sent = jdbi.inTransaction(handle -> {
                List<T> confirmed = Sends.confirmed(publisher, take.apply(handle), letter);
                mark.accept(handle, confirmed);
                return confirmed.size();
            });
            if (sent > 0) {
                LOG.infof("Sent %d messages that were left behind or have become due", sent);
            }
        } while (sent == settings.batch());
    }
}
