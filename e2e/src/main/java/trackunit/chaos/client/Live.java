package trackunit.chaos.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A socket that speaks graphql-transport-ws. One that says nothing for too long, even when asked, counts as gone. */
final class Live implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final long SILENCE_SECONDS = 5;
    private static final int MOST_UNANSWERED = 2;
    private static final JsonNode END = MissingNode.getInstance();

    private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
    private final StringBuilder frame = new StringBuilder();
    private volatile String reason = "unknown";
    private WebSocket socket;

    private Live() {}

    /** Opens a socket to this replica and signs in. */
    static Live open(HttpClient http, URI gateway, String token) throws IOException, InterruptedException {
        Live live = new Live();
        URI address = URI.create("ws://" + gateway.getAuthority() + "/graphql");
        live.socket = done(http.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .connectTimeout(PATIENCE)
                .buildAsync(address, live));
        live.send(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
        JsonNode answer = live.next();
        if (!answer.path("type").asText().equals("connection_ack")) {
            throw new Gone("Signing in is answered with " + answer);
        }
        return live;
    }

    void subscribe(String id, String query, Map<String, Object> variables) throws IOException, InterruptedException {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query, "variables", variables)));
    }

    /** Waits for the next message that is about a subscription or the sign-in. */
    JsonNode next() throws IOException, InterruptedException {
        int unanswered = 0;
        while (true) {
            JsonNode message = inbox.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
            if (message == END) {
                throw new Gone(reason);
            } else if (message == null) {
                if (++unanswered > MOST_UNANSWERED) {
                    throw new Gone("Nothing comes any more");
                }
                send(Map.of("type", "ping"));
            } else if (message.path("type").asText().equals("ping")) {
                send(Map.of("type", "pong"));
            } else if (message.path("type").asText().equals("pong")) {
                unanswered = 0;
            } else {
                return message;
            }
        }
    }

    private void send(Object message) throws IOException, InterruptedException {
        done(socket.sendText(JSON.writeValueAsString(message), true));
    }

    private static <T> T done(CompletionStage<T> stage) throws IOException, InterruptedException {
        try {
            return stage.toCompletableFuture()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new Gone(e.getCause() instanceof TimeoutException ? "It takes nothing any more" : e.toString());
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            try {
                inbox.add(JSON.readTree(frame.toString()));
            } catch (JsonProcessingException e) {
                end("A message is no JSON: " + frame);
            }
            frame.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String why) {
        end("Closed with " + code + ' ' + why);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        end(error.toString());
    }

    private void end(String why) {
        reason = why;
        inbox.add(END);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
