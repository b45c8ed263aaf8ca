package trackunit.broker;

import com.rabbitmq.client.AMQP.BasicProperties;
import java.util.Map;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Topology;

/**
 * A message on its way out.
 *
 * @param exchange where it is published
 * @param routingKey the key, empty for a fanout
 * @param messageId what tells it from others
 * @param correlationId the analysis it is about; null where none can be told
 * @param headers what it carries beside its body
 * @param body the bytes
 */
public record Letter(
        String exchange,
        String routingKey,
        String messageId,
        String correlationId,
        Map<String, Object> headers,
        byte[] body) {

    private static final int PERSISTENT = 2;

    /** Whether it has failed where no queue takes it. Nobody has to hear an event: it stays in the log. */
    boolean mandatory() {
        return !Topology.EVENTS.containsValue(exchange);
    }

    BasicProperties properties(Map<String, Object> allHeaders) {
        return new BasicProperties.Builder()
                .contentType(MessageCodec.CONTENT_TYPE)
                .deliveryMode(PERSISTENT)
                .messageId(messageId)
                .correlationId(correlationId)
                .headers(allHeaders)
                .build();
    }
}
