package trackunit.gateway.protocol;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Which texts are messages of a client, in either subprotocol; the server itself would let the others go unanswered. */
final class FrameShape {

    private static final Set<String> OPENING = Set.of("subscribe", "start");
    private static final Set<String> ENDING = Set.of("complete", "stop");
    private static final Set<String> OTHERS = Set.of("ping", "pong", "connection_terminate");

    private FrameShape() {}

    /** Gives what is wrong with a message; empty where nothing is. */
    static Optional<String> fault(String text) {
        JsonObject message;
        try {
            message = new JsonObject(text);
        } catch (DecodeException | ClassCastException e) {
            return Optional.of("No JSON object");
        }
        if (message.getMap() == null || !(message.getValue("type") instanceof String type)) {
            return Optional.of("No type");
        } else if (type.equals("connection_init")) {
            return absentOrObject(message) ? Optional.empty() : Optional.of("payload is no object");
        } else if (OPENING.contains(type)) {
            return operationFault(message);
        } else if (ENDING.contains(type)) {
            return hasId(message) ? Optional.empty() : Optional.of("No id");
        }
        return OTHERS.contains(type) ? Optional.empty() : Optional.of("Unknown type");
    }

    private static Optional<String> operationFault(JsonObject message) {
        if (!hasId(message)) {
            return Optional.of("No id");
        }
        return message.getValue("payload") instanceof JsonObject
                ? Optional.empty()
                : Optional.of("payload is no object");
    }

    private static boolean hasId(JsonObject message) {
        return message.getValue("id") instanceof String id && !id.isEmpty();
    }

    private static boolean absentOrObject(JsonObject message) {
        return !message.containsKey("payload") || message.getValue("payload") instanceof JsonObject;
    }
}
