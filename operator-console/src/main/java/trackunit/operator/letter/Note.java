package trackunit.operator.letter;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trackunit.contracts.Topology;

/**
 * What the headers of a dead letter say. Our services write their own; where RabbitMQ itself put a message aside, as
 * after too many deliveries, it writes {@code x-death}, the last time first.
 *
 * @param reason why it was put aside
 * @param origin where it came from
 * @param at when it was put aside
 */
public record Note(Optional<String> reason, Optional<Origin> origin, Optional<Instant> at) {

    private static final String DEATHS = "x-death";

    static Note of(Map<String, Object> headers) {
        return headers.get(DEATHS) instanceof List<?> deaths
                        && !headers.containsKey(Topology.REASON_HEADER)
                        && !deaths.isEmpty()
                        && deaths.get(0) instanceof Map<?, ?> death
                ? ofBroker(death)
                : ofService(headers);
    }

    private static Note ofService(Map<String, Object> headers) {
        Optional<Origin> origin = text(headers, Topology.ORIGINAL_EXCHANGE_HEADER)
                .map(exchange -> new Origin(
                        exchange,
                        text(headers, Topology.ORIGINAL_ROUTING_KEY_HEADER).orElse(""),
                        text(headers, Topology.ORIGINAL_QUEUE_HEADER).orElse("")));
        return new Note(
                text(headers, Topology.REASON_HEADER),
                origin,
                text(headers, Topology.PUT_ASIDE_AT_HEADER).flatMap(Note::instant));
    }

    private static Note ofBroker(Map<?, ?> death) {
        String key = death.get("routing-keys") instanceof List<?> keys && !keys.isEmpty()
                ? keys.get(0).toString()
                : "";
        Optional<Origin> origin = text(death, "exchange")
                .map(exchange -> new Origin(exchange, key, text(death, "queue").orElse("")));
        Optional<Instant> at = Optional.ofNullable(death.get("time") instanceof Date time ? time.toInstant() : null);
        return new Note(text(death, "reason"), origin, at);
    }

    private static Optional<String> text(Map<?, ?> values, String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    /** A letter is shown and redriven all the same where somebody wrote the time in another way. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
