package trackunit.gateway.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which texts are messages of a client, in either subprotocol; the server itself would let the others go unanswered. */
final class FrameShape {

    /** Longest id of an operation, in bytes. With it, no reason of a close frame exceeds the 123 bytes that it may have. */
    static final int LONGEST_ID = 64;

    private static final Map<String, FrameShape> SHAPES = Map.of(
            "graphql-transport-ws", new FrameShape("subscribe", "complete", Set.of("ping", "pong"), Optional.empty()),
            "graphql-ws",
                    new FrameShape("start", "stop", Set.of(ClientMessage.TERMINATE), Optional.of("connection_error")));

    private final String opening;
    private final String ending;
    private final Set<String> others;
    private final Optional<String> refusal;

    private FrameShape(String opening, String ending, Set<String> others, Optional<String> refusal) {
        this.opening = opening;
        this.ending = ending;
        this.others = others;
        this.refusal = refusal;
    }

    /** Gives the messages of the subprotocol that the server chose; empty where it found none that it speaks. */
    static Optional<FrameShape> of(String subprotocol) {
        return Optional.ofNullable(subprotocol).map(SHAPES::get);
    }

    /** Whether a message asks for an operation. */
    boolean opens(ClientMessage message) {
        return message.is(opening);
    }

    /** Whether a message ends an operation. */
    boolean ends(ClientMessage message) {
        return message.is(ending);
    }

    /** Gives the message by which a client would end an operation. */
    ClientMessage end(String id) {
        return new ClientMessage(new JsonObject().put("type", ending).put("id", id));
    }

    /** Gives what a client is told before its socket is closed for its token, where the close code alone does not tell it. */
    Optional<TextWebSocketFrame> refusal(String reason) {
        return refusal.map(type ->
                        new JsonObject().put("type", type).put("payload", new JsonObject().put("message", reason)))
                .map(message -> new TextWebSocketFrame(message.encode()));
    }

    /** Gives what is wrong with a message; empty where nothing is. */
    Optional<String> fault(ClientMessage message) {
        JsonObject json = message.json();
        if (!(json.getValue("type") instanceof String type)) {
            return Optional.of("No type");
        } else if (type.equals(ClientMessage.INIT)) {
            return json.getValue("payload") == null ? Optional.empty() : payloadFault(json);
        } else if (type.equals(opening)) {
            return idFault(json).or(() -> payloadFault(json));
        } else if (type.equals(ending)) {
            return idFault(json);
        }
        return others.contains(type) ? Optional.empty() : Optional.of("Unknown type");
    }

    private static Optional<String> idFault(JsonObject json) {
        if (!(json.getValue("id") instanceof String id) || id.isEmpty()) {
            return Optional.of("No id");
        }
        return id.getBytes(UTF_8).length > LONGEST_ID ? Optional.of("The id is too long") : Optional.empty();
    }

    private static Optional<String> payloadFault(JsonObject json) {
        return json.getValue("payload") instanceof JsonObject ? Optional.empty() : Optional.of("payload is no object");
    }
}
