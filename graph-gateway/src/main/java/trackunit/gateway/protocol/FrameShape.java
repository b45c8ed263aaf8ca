package trackunit.gateway.protocol;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Which texts are messages of a client, in either subprotocol; the server itself would let the others go unanswered. */
final class FrameShape {

    private static final String TRANSPORT = "graphql-transport-ws";
    private static final FrameShape NEW = new FrameShape("subscribe", "complete", Set.of("ping", "pong"));
    private static final FrameShape OLD = new FrameShape("start", "stop", Set.of("connection_terminate"));

    private final String opening;
    private final String ending;
    private final Set<String> others;

    private FrameShape(String opening, String ending, Set<String> others) {
        this.opening = opening;
        this.ending = ending;
        this.others = others;
    }

    /** Gives the messages of a subprotocol; the server takes the first that a client offers. */
    static FrameShape of(String offered) {
        return offered != null && offered.split(",", 2)[0].strip().equals(TRANSPORT) ? NEW : OLD;
    }

    /** Gives what is wrong with a message; empty where nothing is. */
    Optional<String> fault(String text) {
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
        } else if (opening.equals(type)) {
            return operationFault(message);
        } else if (ending.equals(type)) {
            return hasId(message) ? Optional.empty() : Optional.of("No id");
        }
        return others.contains(type) ? Optional.empty() : Optional.of("Unknown type");
    }

    /** Gives the message by which a client would end the operation that a message of the server refuses. */
    Optional<String> endOfRefused(String text) {
        if (!text.contains("\"error\"")) {
            return Optional.empty();
        }
        try {
            JsonObject message = new JsonObject(text);
            return "error".equals(message.getValue("type"))
                    ? Optional.of(new JsonObject()
                            .put("type", ending)
                            .put("id", message.getString("id"))
                            .encode())
                    : Optional.empty();
        } catch (DecodeException e) {
            // The first part of a message that is larger than a frame.
            return Optional.empty();
        }
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
