package trackunit.orchestrator.command;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import trackunit.contracts.Topology;
import trackunit.orchestrator.broker.Letter;
import trackunit.orchestrator.broker.Publisher;
import trackunit.orchestrator.broker.UnconfirmedException;

/** Puts aside, with the reason, what nobody can work on: nothing is dropped silently. */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Publisher publisher;
    private final MeterRegistry meters;

    DeadLetters(Publisher publisher, MeterRegistry meters) {
        this.publisher = publisher;
        this.meters = meters;
    }

    /**
     * Publishes a copy to the dead-letter exchange and waits until the broker has it.
     *
     * @throws UnconfirmedException where it does not say so in time
     */
    void putAside(Delivery delivery, String queue, String reason) {
        try {
            publisher
                    .publish(letter(delivery, queue, reason))
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            throw new UnconfirmedException("The dead letter was not confirmed", e.getCause());
        }
        meters.counter("orchestrator.dead.letters", "queue", queue).increment();
        LOG.warnf("A message of %s was put aside: %s", queue, reason);
    }

    private static Letter letter(Delivery delivery, String queue, String reason) {
        Map<String, Object> headers = Map.of(
                Topology.REASON_HEADER,
                reason,
                "x-original-exchange",
                delivery.exchange(),
                "x-original-routing-key",
                delivery.routingKey(),
                "x-original-queue",
                queue);
        return new Letter(
                Topology.DEAD_LETTER,
                delivery.routingKey(),
                delivery.messageId(),
                delivery.correlationId(),
                headers,
                delivery.body());
    }
}
