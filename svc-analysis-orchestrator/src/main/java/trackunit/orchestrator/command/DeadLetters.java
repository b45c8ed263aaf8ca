package trackunit.orchestrator.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import trackunit.broker.Delivery;
import trackunit.broker.Letter;
import trackunit.broker.Publisher;
import trackunit.broker.UnconfirmedException;
import trackunit.contracts.PutAside;
import trackunit.contracts.Topology;

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
        counter(queue).increment();
        LOG.warnf("A message of %s was put aside: %s", queue, reason);
    }

    /** Counts from zero: what Prometheus first sees as one has, to it, not grown, and nobody is alerted. */
    void expectFrom(String queue) {
        counter(queue);
    }

    private Counter counter(String queue) {
        return meters.counter("orchestrator.dead.letters", "queue", queue);
    }

    private static Letter letter(Delivery delivery, String queue, String reason) {
        PutAside aside = new PutAside(reason, delivery.exchange(), delivery.routingKey(), queue, Instant.now());
        return new Letter(
                Topology.DEAD_LETTER,
                delivery.routingKey(),
                delivery.messageId(),
                delivery.correlationId(),
                aside.headers(),
                delivery.body());
    }
}
