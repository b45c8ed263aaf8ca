package trackunit.gateway.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import trackunit.broker.Delivery;
import trackunit.broker.Letter;
import trackunit.contracts.PutAside;
import trackunit.contracts.Topology;
import trackunit.gateway.publishing.ReactivePublisher;

/** Puts aside, for operators, what nobody can decode. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final ReactivePublisher publisher;
    private final Counter counter;

    /** Stands for the queue: a replica's own has a name that says nothing, and is gone with it. */
    private final String service;

    DeadLetters(
            ReactivePublisher publisher,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.publisher = publisher;
        this.service = service;
        this.counter = Counter.builder("gateway.dead.letters")
                .description("Messages that could not be decoded")
                .register(meters);
    }

    /** Publishes a message with the reason and its origin; done when the broker has confirmed it, however long that takes. */
    Uni<Void> putAside(Delivery message, String reason) {
        counter.increment();
        LOG.warnf("Undecodable message of %d bytes put aside: %s", message.body().length, reason);
        return publisher
                .publish(letter(message, reason))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Letter letter(Delivery message, String reason) {
        PutAside aside = new PutAside(reason, message.exchange(), message.routingKey(), service, Instant.now());
        return new Letter(
                Topology.DEAD_LETTER,
                message.routingKey(),
                message.messageId(),
                message.correlationId(),
                aside.headers(),
                message.body());
    }
}
