package trackunit.operator.letter;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Delivery;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trackunit.contracts.Topology;

/** A dead letter that was taken from the queue to look at it. */
public final class Letter {

    private static final int PERSISTENT = 2;
    private static final int SHORT_DIGEST = 16;

    /** What a message got only by being put aside. */
    private static final Set<String> OF_DEAD_LETTERS = Set.of(
            Topology.REASON_HEADER,
            Topology.ORIGINAL_EXCHANGE_HEADER,
            Topology.ORIGINAL_ROUTING_KEY_HEADER,
            Topology.ORIGINAL_QUEUE_HEADER,
            Topology.PUT_ASIDE_AT_HEADER,
            Topology.PUBLISH_NUMBER_HEADER);

    /** What RabbitMQ adds by and by. */
    private static final String OF_RABBITMQ = "x-(death|(first|last)-death-.*|delivery-count|acquired-count)";

    private final int position;
    private final Delivery delivery;
    private final Map<String, Object> headers;

    Letter(int position, Delivery delivery) {
        this.position = position;
        this.delivery = delivery;
        this.headers =
                Optional.ofNullable(delivery.getProperties().getHeaders()).orElse(Map.of());
    }

    /** Its place in the queue, counted from 1. */
    public int position() {
        return position;
    }

    /** What operators call it: the message's id, and where it has none, a digest of its body. */
    public String id() {
        return messageId().orElseGet(() -> "body-" + digest(body()));
    }

    /** The message's own id. */
    public Optional<String> messageId() {
        return Optional.ofNullable(delivery.getProperties().getMessageId()).filter(id -> !id.isBlank());
    }

    /** The analysis that it is about. */
    public Optional<String> correlationId() {
        return Optional.ofNullable(delivery.getProperties().getCorrelationId());
    }

    /** Why it is here, from where and since when. */
    public Note note() {
        return Note.of(headers);
    }

    /** The message, byte for byte. */
    public byte[] body() {
        return delivery.getBody();
    }

    long tag() {
        return delivery.getEnvelope().getDeliveryTag();
    }

    /** The properties that it had before it was put aside; the trace that it belongs to goes with it. */
    BasicProperties restored() {
        Map<String, Object> original = new HashMap<>(headers);
        original.keySet().removeIf(name -> OF_DEAD_LETTERS.contains(name) || name.matches(OF_RABBITMQ));
        return delivery.getProperties()
                .builder()
                .headers(original)
                .deliveryMode(PERSISTENT)
                .build();
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest).substring(0, SHORT_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
