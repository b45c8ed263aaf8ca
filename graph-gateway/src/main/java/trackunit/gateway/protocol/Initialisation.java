package trackunit.gateway.protocol;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a client begins. The server reads a token by one name only and takes whoever brings it otherwise for nobody; and it
 * judges a token before it sees that the client has begun already.
 */
final class Initialisation {

    private static final String AUTHORIZATION = "Authorization";

    private boolean begun;

    /** Judges a {@code connection_init} of the subprotocol's shape; empty where it is accepted. */
    Optional<Goodbye> fault(ClientMessage message) {
        if (begun) {
            return Optional.of(Goodbye.BEGUN_TWICE);
        }
        begun = true;
        long tokens = payload(message).keySet().stream()
                .filter(AUTHORIZATION::equalsIgnoreCase)
                .count();
        return tokens <= 1 ? Optional.empty() : Optional.of(Goodbye.malformed("Authorization is given twice"));
    }

    /** Gives the message as the server reads it: a payload that is null is none, and the token has its one name. */
    ClientMessage read(ClientMessage message) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload(message)
                .forEach((name, value) ->
                        payload.put(AUTHORIZATION.equalsIgnoreCase(name) ? AUTHORIZATION : name, value));
        return new ClientMessage(
                new JsonObject().put("type", ClientMessage.INIT).put("payload", new JsonObject(payload)));
    }

    private static Map<String, Object> payload(ClientMessage message) {
        JsonObject payload = message.json().getJsonObject("payload");
        return payload == null ? Map.of() : payload.getMap();
    }
}
