package trackunit.orchestrator.command;

import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.rabbitmq.IncomingRabbitMQMessage;
import io.smallrye.reactive.messaging.rabbitmq.IncomingRabbitMQMetadata;
import org.eclipse.microprofile.reactive.messaging.Message;

/** A message of the broker that this process has in hand until it acknowledges it. */
final class Delivery {

    private final Message<byte[]> message;
    private final IncomingRabbitMQMetadata properties;

    Delivery(Message<byte[]> message) {
        this.message = message;
        this.properties = message.getMetadata(IncomingRabbitMQMetadata.class).orElseThrow();
    }

    byte[] body() {
        return message.getPayload();
    }

    String exchange() {
        return properties.getExchange();
    }

    String routingKey() {
        return properties.getRoutingKey();
    }

    String messageId() {
        return properties.getMessageId().orElse(null);
    }

    String correlationId() {
        return properties.getCorrelationId().orElse(null);
    }

    /** Counts the channel's deliveries from 1. */
    long tag() {
        return message.unwrap(IncomingRabbitMQMessage.class).message.envelope().getDeliveryTag();
    }

    /** The trace that it continues. */
    Context trace() {
        return message.getMetadata(TracingMetadata.class)
                .map(TracingMetadata::getCurrentContext)
                .orElse(Context.root());
    }

    void acknowledge() {
        message.ack();
    }
}
