package trackunit.console.graphql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.http.Sending;

/**
 * Opens sockets for subscriptions. The token goes in connection_init; where a proxy before the gateway refuses sockets
 * without one, it goes in the header instead. In both at once the gateway does not take it. Thread-safe.
 */
final class GraphQlSockets {

    private static final String SUBPROTOCOL = "graphql-transport-ws";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI address;
    private volatile boolean inHeader;

    GraphQlSockets(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** Opens a socket with one subscription. */
    GraphQlSocket open(Operation operation, ObjectNode variables, String token) {
        if (!inHeader) {
            try {
                return begin(connect(Optional.empty()), Optional.of(token), operation, variables);
            } catch (HandshakeRefused e) {
                inHeader = true;
            }
        }
        return begin(connect(Optional.of(token)), Optional.empty(), operation, variables);
    }

    private static GraphQlSocket begin(
            GraphQlSocket socket, Optional<String> token, Operation operation, ObjectNode variables) {
        try {
            return socket.init(token).subscribe(operation, variables);
        } catch (ConsoleFailure e) {
            socket.close();
            throw e;
        }
    }

    private GraphQlSocket connect(Optional<String> shown) {
        FrameInbox inbox = new FrameInbox();
        WebSocket.Builder builder =
                http.newWebSocketBuilder().subprotocols(SUBPROTOCOL).connectTimeout(CONNECT_TIMEOUT);
        shown.ifPresent(token -> builder.header("Authorization", "Bearer " + token));
        try {
            return new GraphQlSocket(address, builder.buildAsync(address, inbox).join(), inbox);
        } catch (CompletionException e) {
            throw e.getCause() instanceof WebSocketHandshakeException refusal
                    ? refused(refusal)
                    : Sending.failure(address, e.getCause());
        }
    }

    private ConsoleFailure refused(WebSocketHandshakeException refusal) {
        int status = refusal.getResponse().statusCode();
        String server = Sending.origin(address);
        if (status == 401) {
            return new HandshakeRefused(server);
        }
        return status >= 500 || status == 429
                ? new PassingFailure(server + " is busy (" + status + ")", refusal)
                : new ConsoleFailure(server + " opens no socket (" + status + ")", refusal);
    }

    /** The socket was not opened at all for want of a token that is accepted. */
    private static final class HandshakeRefused extends SignInRefused {
        HandshakeRefused(String server) {
            super(server);
        }
    }
}
