package trackunit.gateway.feed;

import com.rabbitmq.client.MessageProperties;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.rabbitmq.OutgoingRabbitMQMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import trackunit.contracts.Topology;

/** Puts aside, for operators, what nobody can decode. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<byte[]> deadLetters;
    private final Counter counter;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<byte[]> deadLetters, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        this.counter = Counter.builder("gateway.dead.letters")
                .description("Messages that could not be decoded")
                .register(meters);
    }

    /** Publishes a message with the reason; done when the broker has confirmed it. */
    Uni<Void> bury(byte[] message, String reason) {
        counter.increment();
        LOG.warnf("Undecodable message of %d bytes put aside: %s", message.length, reason);
        OutgoingRabbitMQMetadata properties = OutgoingRabbitMQMetadata.builder()
                .withHeader(Topology.REASON_HEADER, reason)
                .withDeliveryMode(MessageProperties.PERSISTENT_BASIC.getDeliveryMode())
                .build();
        return deadLetters.sendMessage(Message.of(message, Metadata.of(properties)));
    }
}
