package trackunit.console.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.http.Sending;

/** One subscription on a socket of its own, in the subprotocol graphql-transport-ws. For one thread. */
final class GraphQlSocket implements AutoCloseable {

    private static final String ONLY_ID = "1";
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration SENDING = Duration.ofSeconds(5);

    private final URI address;
    private final WebSocket socket;
    private final FrameInbox inbox;

    GraphQlSocket(URI address, WebSocket socket, FrameInbox inbox) {
        this.address = address;
        this.socket = socket;
        this.inbox = inbox;
    }

    /**
     * Begins, and waits until the server has taken that.
     *
     * @param token who we are; empty where the socket was opened with it
     */
    GraphQlSocket init(Optional<String> token) {
        ObjectNode init = message("connection_init");
        token.ifPresent(shown -> init.putObject("payload").put("Authorization", "Bearer " + shown));
        send(init);
        String answer = next().type();
        if (!answer.equals("connection_ack")) {
            throw new ConsoleFailure(Sending.origin(address) + " does not speak graphql-transport-ws: " + answer);
        }
        return this;
    }

    /** Asks for a stream. */
    GraphQlSocket subscribe(Operation operation, ObjectNode variables) {
        ObjectNode subscribe = message("subscribe").put("id", ONLY_ID);
        subscribe.set("payload", GraphQlEndpoint.request(operation, variables));
        send(subscribe);
        return this;
    }

    /**
     * Waits for the stream's next item.
     *
     * @return its data; empty where the stream has ended
     * @throws PassingFailure where the socket was cut
     */
    Optional<JsonNode> item() {
        Frame.Message message = next();
        return switch (message.type()) {
            case "next" -> Optional.of(data(message.json().path("payload")));
            case "error" -> throw GraphQlErrors.failure(address, message.json().path("payload"));
            case "complete" -> Optional.empty();
            default -> throw new ConsoleFailure(Sending.origin(address) + " sent " + message.type());
        };
    }

    private JsonNode data(JsonNode payload) {
        if (!payload.path("errors").isEmpty()) {
            throw GraphQlErrors.failure(address, payload.path("errors"));
        }
        return payload.path("data");
    }

    /** The next message that is about the stream. Who is silent is asked whether he is still there. */
    private Frame.Message next() {
        boolean asked = false;
        while (true) {
            Optional<Frame> frame = inbox.take(socket, SILENCE);
            if (frame.isEmpty() && asked) {
                throw new PassingFailure(Sending.origin(address) + " fell silent", Duration.ZERO);
            } else if (frame.isEmpty()) {
                send(message("ping"));
            } else if (!liveness(open(frame.get()))) {
                return (Frame.Message) frame.get();
            }
            asked = frame.isEmpty();
        }
    }

    private Frame.Message open(Frame frame) {
        if (frame instanceof Frame.Closed closed) {
            throw SocketEnd.failure(address, closed);
        } else if (frame instanceof Frame.Broken broken) {
            throw Sending.failure(address, broken.cause());
        }
        return (Frame.Message) frame;
    }

    private boolean liveness(Frame.Message message) {
        if (message.type().equals("ping")) {
            send(message("pong"));
            return true;
        }
        return message.type().equals("pong");
    }

    private void send(ObjectNode message) {
        waitFor(socket.sendText(message.toString(), true));
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    @Override
    public void close() {
        waitFor(socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        socket.abort();
    }

    /** A socket sends one thing at a time. What cannot be sent breaks it, and why is told by what comes next. */
    private void waitFor(CompletableFuture<WebSocket> sending) {
        sending.orTimeout(SENDING.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(e -> socket)
                .join();
    }
}
