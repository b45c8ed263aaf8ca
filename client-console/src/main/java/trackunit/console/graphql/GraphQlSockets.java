package trackunit.console.graphql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.http.Sending;

/** Opens sockets for subscriptions. Thread-safe. */
final class GraphQlSockets {

    private static final String SUBPROTOCOL = "graphql-transport-ws";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI address;

    GraphQlSockets(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** Opens a socket with one subscription. */
    GraphQlSocket open(Operation operation, ObjectNode variables, String token) {
        FrameInbox inbox = new FrameInbox();
        GraphQlSocket socket = new GraphQlSocket(address, connect(inbox, token), inbox);
        try {
            return socket.init().subscribe(operation, variables);
        } catch (ConsoleFailure e) {
            socket.close();
            throw e;
        }
    }

    private WebSocket connect(FrameInbox inbox, String token) {
        try {
            return http.newWebSocketBuilder()
                    .subprotocols(SUBPROTOCOL)
                    .connectTimeout(CONNECT_TIMEOUT)
                    // Only the header: a proxy before the gateway looks at it, and the gateway takes one proof, not
                    // two.
                    .header("Authorization", "Bearer " + token)
                    .buildAsync(address, inbox)
                    .join();
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
            return new SignInRefused(server);
        }
        return status >= 500 || status == 429
                ? new PassingFailure(server + " is busy (" + status + ")", refusal)
                : new ConsoleFailure(server + " opens no socket (" + status + ")", refusal);
    }
}
