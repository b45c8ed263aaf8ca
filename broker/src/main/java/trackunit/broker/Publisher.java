package trackunit.broker;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Sends messages and tells when the broker has them. A send fails at once where there is no connection, where the broker
 * holds publishers back, or where too many wait for their confirm; whoever wants it sent nevertheless sends it again.
 */
@Singleton
public class Publisher {

    private final BrokerLink link;
    private final BrokerSettings settings;
    private final OpenTelemetry telemetry;

    Publisher(BrokerLink link, BrokerSettings settings, OpenTelemetry telemetry) {
        this.link = link;
        this.settings = settings;
        this.telemetry = telemetry;
    }

    /** Whether there is a connection to send by, though the broker may hold it back. */
    public boolean connected() {
        return link.broker().isPresent();
    }

    /** Whether a send has a chance now: connected, and not held back by the broker. */
    public boolean usable() {
        return link.broker().filter(Broker::usable).isPresent();
    }

    /**
     * Sends a message; the trace of the calling thread goes with it.
     *
     * @return what is done once the broker has the message, and fails where it does not say so in time
     */
    public CompletionStage<Void> publish(Letter letter) {
        if (letter.body().length > settings.messageSize().asLongValue()) {
            return CompletableFuture.failedFuture(
                    new UnconfirmedException("A message of %d bytes is not sent".formatted(letter.body().length)));
        }
        return link.broker()
                .filter(Broker::usable)
                .map(Broker::channel)
                .filter(channel -> channel.unconfirmed() < settings.unconfirmed())
                .map(channel -> publish(channel, letter))
                .orElseGet(() ->
                        CompletableFuture.failedFuture(new UnconfirmedException("The broker takes no messages now")));
    }

    private CompletableFuture<Void> publish(ConfirmChannel channel, Letter letter) {
        try {
            return channel.publish(letter, traced(letter.headers()))
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
}
