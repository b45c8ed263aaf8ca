package trackunit.gateway.feed;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import trackunit.broker.Delivery;
import trackunit.contracts.AnalysisEvent;
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

    /** Takes one message; it is acknowledged when all were told, or when it was put aside. */
    void take(Delivery delivery) {
        try {
            AnalysisEvent event = codec.decodeEvent(delivery.body());
            hub.publish(event);
            delivery.acknowledge();
        } catch (UndecodableMessageException e) {
            putAside(delivery, e.getMessage());
        }
    }

    /** The thread that brings the confirm must not write: it belongs to the connection for publishing. */
    private void putAside(Delivery delivery, String reason) {
        deadLetters
                .putAside(delivery, reason)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(done -> delivery.acknowledge());
    }
}
