package trackunit.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import trackunit.broker.BrokerSettings;
import trackunit.broker.ConsumerLink;
import trackunit.broker.FailureLog;
import trackunit.broker.Subscription;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;
import trackunit.contracts.Topology;

/**
 * Keeps this replica hearing of every event. The queue it hears by is gone with its connection, so whenever it hears
 * again, something was missed, and those who cannot know otherwise are told.
 */
@Singleton
class Hearing {

    private static final Logger LOG = Logger.getLogger(Hearing.class);

    private final ConsumerLink broker;
    private final EventConsumer events;
    private final Hub hub;
    private final int prefetch;
    private final Rounds rounds;
    private final FailureLog failures = new FailureLog(LOG);
    private volatile Subscription subscription;

    Hearing(
            ConsumerLink broker,
            EventConsumer events,
            Hub hub,
            FeedSettings settings,
            BrokerSettings brokerSettings,
            Schedule schedule) {
        this.broker = broker;
        this.events = events;
        this.hub = hub;
        this.prefetch = settings.prefetch();
        this.rounds = schedule.rounds("event-keeper", brokerSettings.reconnectDelay(), this::keepHearing);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    /** Whether events come, as far as the broker has told. */
    boolean hears() {
        Subscription current = subscription;
        return current != null && current.live();
    }

    private void keepHearing() {
        if (hears()) {
            return;
        }
        end();
        try {
            broker.connect();
            subscription = broker.listen(Topology.EVENTS.values(), prefetch, events::take);
            failures.over();
            LOG.info("Events are heard");
            // Only now: whoever subscribes again because of it misses nothing more.
            hub.missed();
        } catch (IOException | TimeoutException e) {
            failures.failed("Events are not heard", e);
        }
    }

    private void end() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
