package trackunit.gateway.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.rabbitmq.IncomingRabbitMQMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.UndecodableMessageException;

/** Takes every event from the broker to those who are to hear it. Every replica hears every event. */
@ApplicationScoped
class EventConsumer {

    private final Hub hub;
    private final DeadLetters deadLetters;
    private final MessageCodec codec = new MessageCodec();

    EventConsumer(Hub hub, DeadLetters deadLetters) {
        this.hub = hub;
        this.deadLetters = deadLetters;
    }

    /** Takes one message; the message is acknowledged when what is returned is done. */
    @Incoming("started")
    @Incoming("progressed")
    @Incoming("completed")
    @Incoming("failed")
    @Incoming("cancelled")
    Uni<Void> hear(byte[] message, IncomingRabbitMQMetadata properties) {
        try {
            hub.publish(codec.decodeEvent(message));
            return Uni.createFrom().voidItem();
        } catch (UndecodableMessageException e) {
            return deadLetters.bury(message, properties, e.getMessage());
        }
    }
}
