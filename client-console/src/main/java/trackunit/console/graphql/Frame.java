package trackunit.console.graphql;

import com.fasterxml.jackson.databind.JsonNode;

/** What came over a socket. */
sealed interface Frame {

    /** A message of the subprotocol. */
    record Message(JsonNode json) implements Frame {
        String type() {
            return json.path("type").asText();
        }
    }

    /** The other side closed the socket, and said why. */
    record Closed(int code, String reason) implements Frame {}

    /** The socket broke. */
    record Broken(Throwable cause) implements Frame {}
}
