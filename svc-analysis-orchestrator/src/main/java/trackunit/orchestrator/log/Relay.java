package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import trackunit.broker.Letter;
import trackunit.broker.Publisher;
import trackunit.broker.schedule.Schedule;

/**
 * Sends events and steps at once after their commit, and marks what the broker confirmed. It waits for nothing: what
 * is not confirmed stays unmarked, and the sweep finds it.
 */
@Singleton
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int LARGEST_BATCH = 500;

    private final Publisher publisher;
    private final Letters letters;
    private final RelayMeters meters;
    private final Batches<StoredEvent> published;
    private final Batches<DueStep> sent;

    Relay(
            Publisher publisher,
            Letters letters,
            RelayMeters meters,
            EventOutbox events,
            SentSteps steps,
            RelaySettings settings,
            Schedule schedule) {
        Duration every = settings.markEvery();
        this.publisher = publisher;
        this.letters = letters;
        this.meters = meters;
        this.published = new Batches<>(schedule, "published-marks", every, LARGEST_BATCH, events::markPublished);
        this.sent = new Batches<>(schedule, "sent-marks", every, LARGEST_BATCH, steps::mark);
    }

    void start(@Observes StartupEvent event) {
        published.start();
        sent.start();
    }

    /** The last marks are made when nothing is in hand any more. */
    void stop(@Observes @Priority(Integer.MAX_VALUE - 1) ShutdownEvent event) {
        published.close();
        sent.close();
        published.flush();
        sent.flush();
    }

    /** Sends what a committed work left to be sent. */
    void send(Work work) {
        work.steps().forEach(step -> publish(letters.of(step), () -> sent.add(step)));
        work.events().stream()
                .map(letters::stored)
                .forEach(event -> publish(letters.of(event), () -> published.add(event)));
        work.events().forEach(meters::happened);
    }

    private void publish(Letter letter, Runnable confirmed) {
        publisher.publish(letter).whenComplete((done, failure) -> {
            if (failure == null) {
                confirmed.run();
            } else {
                LOG.debugf("%s is left to the sweep: %s", letter.messageId(), failure);
            }
        });
    }
}
