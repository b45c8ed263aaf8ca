package trackunit.broker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/** Keeps the connection for publishing: one that is lost is made anew, for as long as it takes. */
@Singleton
class BrokerLink {

    private static final Logger LOG = Logger.getLogger(BrokerLink.class);

    private final Connections connections;
    private final BrokerSettings settings;
    private final UnroutedMessages unrouted;
    private final Rounds keeper;
    private final FailureLog failures = new FailureLog(LOG);
    private volatile Broker broker;
    private volatile boolean stopped;

    BrokerLink(Connections connections, BrokerSettings settings, UnroutedMessages unrouted, Schedule schedule) {
        this.connections = connections;
        this.settings = settings;
        this.unrouted = unrouted;
        this.keeper = schedule.rounds("broker-keeper", settings.reconnectDelay(), this::keepConnected);
    }

    void start(@Observes StartupEvent event) {
        keeper.start();
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        keeper.close();
        stopped = true;
        close();
    }

    /** The connection, while there is one. */
    Optional<Broker> broker() {
        return Optional.ofNullable(broker).filter(Broker::open);
    }

    private void keepConnected() {
        if (broker().isPresent()) {
            return;
        }
        close();
        try {
            broker = Broker.on(connections.open("publisher"), unrouted);
            failures.over();
            LOG.infof("Connected to the broker at %s:%d", settings.host(), settings.port());
        } catch (IOException | TimeoutException e) {
            failures.failed("The broker at %s:%d cannot be reached".formatted(settings.host(), settings.port()), e);
        }
        if (stopped) {
            close();
        }
    }

    private void close() {
        Broker old = broker;
        broker = null;
        if (old != null) {
            old.close();
        }
    }
}
