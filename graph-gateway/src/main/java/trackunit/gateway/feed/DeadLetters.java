package trackunit.gateway.feed;

import com.rabbitmq.client.MessageProperties;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.rabbitmq.IncomingRabbitMQMetadata;
import io.smallrye.reactive.messaging.rabbitmq.OutgoingRabbitMQMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.PutAside;

/** Puts aside, for operators, what nobody can decode. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<byte[]> deadLetters;
    private final Counter counter;

    /** Stands for the queue: a replica's own has a name that says nothing, and is gone with it. */
    private final String service;

    DeadLetters(
            @Channel("dead-letters") MutinyEmitter<byte[]> deadLetters,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.deadLetters = deadLetters;
        this.service = service;
        this.counter = Counter.builder("gateway.dead.letters")
                .description("Messages that could not be decoded")
                .register(meters);
    }

    /** Publishes a message with the reason and its origin; done when the broker has confirmed it. */
    Uni<Void> bury(byte[] message, IncomingRabbitMQMetadata origin, String reason) {
        counter.increment();
        LOG.warnf("Undecodable message of %d bytes put aside: %s", message.length, reason);
        OutgoingRabbitMQMetadata.Builder properties = OutgoingRabbitMQMetadata.builder()
                .withHeaders(headers(origin, reason))
                .withContentType(MessageCodec.CONTENT_TYPE)
                .withDeliveryMode(MessageProperties.PERSISTENT_BASIC.getDeliveryMode());
        origin.getMessageId().ifPresent(properties::withMessageId);
        origin.getCorrelationId().ifPresent(properties::withCorrelationId);
        return deadLetters.sendMessage(Message.of(message, Metadata.of(properties.build())));
    }

    private Map<String, Object> headers(IncomingRabbitMQMetadata origin, String reason) {
        return new PutAside(reason, origin.getExchange(), origin.getRoutingKey(), service, Instant.now()).headers();
    }
}
