package trackunit.orchestrator.broker;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import trackunit.orchestrator.schedule.Rounds;

/**
 * Sends messages and tells when the broker has them. It never waits for a broker that is gone: such a send fails at
 * once, and whoever has the message written down sends it again.
 */
@Singleton
public class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final BrokerSettings settings;
    private final OpenTelemetry telemetry;
    private final Rounds keeper;
    private volatile Broker broker;

    Publisher(BrokerSettings settings, OpenTelemetry telemetry) {
        this.settings = settings;
        this.telemetry = telemetry;
        this.keeper = new Rounds("broker-keeper", settings.reconnectDelay(), this::keepConnected);
    }

    void start(@Observes StartupEvent event) {
        keeper.start();
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        keeper.close();
        close(broker);
    }

    /** Whether a send has a chance now: connected, and not held back by the broker. */
    public boolean usable() {
        Broker current = broker;
        return current != null && current.usable();
    }

    /**
     * Sends a message; the trace of the calling thread goes with it.
     *
     * @return what is done once the broker has the message, and fails where it does not say so in time
     */
    public CompletionStage<Void> publish(Letter letter) {
        Broker current = broker;
        if (current == null || !current.usable() || current.channel().unconfirmed() >= settings.unconfirmed()) {
            return CompletableFuture.failedFuture(new UnconfirmedException("The broker takes no messages now"));
        }
        try {
            return current.channel()
                    .publish(letter, traced(letter.headers()))
                    .orTimeout(settings.confirmTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(new UnconfirmedException("The message could not be sent", e));
        }
    }

    private Map<String, Object> traced(Map<String, Object> headers) {
        Map<String, Object> all = new HashMap<>(headers);
        telemetry.getPropagators().getTextMapPropagator().inject(Context.current(), all, Map::put);
        return all;
    }

    private void keepConnected() {
        Broker current = broker;
        if (current != null && current.open()) {
            return;
        }
        close(current);
        try {
            broker = Broker.connect(settings, "orchestrator-publisher");
            LOG.info("Publishing to the broker");
        } catch (IOException | TimeoutException e) {
            LOG.warnf("The broker at %s:%d cannot be reached: %s", settings.host(), settings.port(), e);
        }
    }

    private void close(Broker old) {
        broker = null;
        if (old != null) {
            old.close();
        }
    }
}
