package trackunit.contracts;

import java.time.Instant;
import java.util.Map;

/**
 * What a dead letter tells operators about itself, in its headers.
 *
 * @param reason why nobody could work on it; of a very long one, the beginning
 * @param exchange the exchange that it was published to first
 * @param routingKey the routing key it had there, empty for a fanout
 * @param queue who took it from there
 * @param at when it was put aside
 */
public record PutAside(String reason, String exchange, String routingKey, String queue, Instant at) {

    /** All headers have to fit into one frame of AMQP; a letter whose reason does not would never be taken. */
    private static final int LONGEST_REASON = 1_000;

    public PutAside {
        reason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    /** The headers that say it. */
    public Map<String, Object> headers() {
        return Map.of(
                Topology.REASON_HEADER, reason,
                Topology.ORIGINAL_EXCHANGE_HEADER, exchange,
                Topology.ORIGINAL_ROUTING_KEY_HEADER, routingKey,
                Topology.ORIGINAL_QUEUE_HEADER, queue,
                Topology.PUT_ASIDE_AT_HEADER, at.toString());
    }
}
