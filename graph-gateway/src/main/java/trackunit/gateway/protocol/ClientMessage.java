package trackunit.gateway.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.jackson.JacksonCodec;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What a client says on a socket.
 *
 * @param json all of it
 */
record ClientMessage(JsonObject json) {

    /** The type of a client's first message. */
    static final String INIT = "connection_init";

    /** The type of a client's last message, in the older subprotocol. */
    static final String TERMINATE = "connection_terminate";

    /** Takes no comments, as Vert.x' own does. */
    private static final JsonFactory STRICT = new JsonFactory();

    /** Reads a text; empty where it is no JSON object. */
    static Optional<ClientMessage> read(String text) {
        try {
            Object value = JacksonCodec.fromParser(STRICT.createParser(text), Object.class);
            return value instanceof JsonObject json ? Optional.of(new ClientMessage(json)) : Optional.empty();
        } catch (DecodeException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it is of a type. */
    boolean is(String type) {
        return type.equals(json.getValue("type"));
    }

    /** The operation that it is about. */
    String id() {
        return json.getString("id");
    }

    /** Gives the same message about an operation of another id. */
    ClientMessage about(String id) {
        return new ClientMessage(new JsonObject(new LinkedHashMap<>(json.getMap())).put("id", id));
    }

    /** Gives it as the server reads it: what was looked at, and nothing that two readers could take differently. */
    TextWebSocketFrame frame() {
        return new TextWebSocketFrame(json.encode());
    }
}
