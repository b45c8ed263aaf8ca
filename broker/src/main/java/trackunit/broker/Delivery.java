package trackunit.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * A message of the broker that this process has in hand, until it acknowledges it or gives it back. It is answered on the
 * channel that brought it; where that is gone, the broker gives the message out again by itself.
 */
public final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final com.rabbitmq.client.Delivery message;
    private final Channel channel;

    Delivery(com.rabbitmq.client.Delivery message, Channel channel) {
        this.message = message;
        this.channel = channel;
    }

    /** The bytes, as they came. */
    public byte[] body() {
        return message.getBody();
    }

    /** The exchange that it was published to. */
    public String exchange() {
        return message.getEnvelope().getExchange();
    }

    /** The key that it was published with. */
    public String routingKey() {
        return message.getEnvelope().getRoutingKey();
    }

    /** Null where the sender gave none. */
    public String messageId() {
        return message.getProperties().getMessageId();
    }

    /** Null where the sender gave none. */
    public String correlationId() {
        return message.getProperties().getCorrelationId();
    }

    /** The headers that have a value, as text. */
    public Map<String, String> headers() {
        Map<String, Object> headers =
                Objects.requireNonNullElse(message.getProperties().getHeaders(), Map.of());
        return headers.entrySet().stream()
                .filter(header -> header.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().toString()));
    }

    /** Tells the broker that the message is done. */
    public void acknowledge() {
        answer(() -> channel.basicAck(tag(), false));
    }

    /** Gives the message back, for whoever takes it next. */
    public void giveBack() {
        answer(() -> channel.basicNack(tag(), false, true));
    }

    private long tag() {
        return message.getEnvelope().getDeliveryTag();
    }

    private void answer(Answer answer) {
        try {
            answer.send();
        } catch (IOException | ShutdownSignalException e) {
            LOG.infof("A message with key %s came by a channel that is gone; it will come again: %s", routingKey(), e);
        }
    }

    private interface Answer {
        void send() throws IOException;
    }
}
