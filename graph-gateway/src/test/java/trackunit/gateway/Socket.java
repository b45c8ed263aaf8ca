package trackunit.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.json.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A client's WebSocket, in either subprotocol. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Protocol protocol;
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private volatile boolean paused;
    private WebSocket socket;

    private Socket(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Opens a socket with the token in connection_init. */
    static Socket open(Protocol protocol, String token) {
        return connect(protocol, Map.of()).init(Map.of("Authorization", "Bearer " + token));
    }

    /** Opens a socket with the token in the header. */
    static Socket openWithHeader(Protocol protocol, String token) {
        return connect(protocol, Map.of("Authorization", "Bearer " + token)).init(Map.of());
    }

    static Socket connect(Protocol protocol, Map<String, String> headers) {
        return offer(protocol, headers, protocol.subprotocol());
    }

    /** Offers several subprotocols, and speaks the one that is expected. */
    static Socket offer(Protocol expected, Map<String, String> headers, String first, String... others) {
        Socket socket = new Socket(expected);
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols(first, others);
        headers.forEach(builder::header);
        socket.socket = builder.buildAsync(GraphQl.address("ws"), socket).join();
        return socket;
    }

    Socket init(Map<String, String> payload) {
        return send(Map.of("type", "connection_init", "payload", payload));
    }

    Socket subscribe(String id, String query, Map<String, ?> variables) {
        Map<String, ?> payload = Map.of("query", query, "variables", variables);
        return send(Map.of("id", id, "type", protocol.start(), "payload", payload));
    }

    Socket send(Map<String, ?> frame) {
        return send(Json.encode(frame));
    }

    /** Sends any text; a socket that the gateway has closed already takes none. */
    Socket send(String text) {
        socket.sendText(text, true).exceptionally(e -> null).join();
        return this;
    }

    /** Stops to read: what the other side sends fills the buffers on the way. */
    Socket pause() {
        paused = true;
        return this;
    }

    /** Reads again. */
    void resume() {
        paused = false;
        socket.request(1);
    }

    /** What one operation was sent, so far. */
    List<JsonNode> data(String id) {
        return of(id, protocol.data()).stream()
                .map(frame -> frame.get("payload"))
                .toList();
    }

    /** Whether one operation was told that it is over. */
    boolean complete(String id) {
        return !of(id, "complete").isEmpty();
    }

    /** The codes of what one operation was refused with: an answer with errors, or an error frame with one error or a list. */
    List<String> codes(String id) {
        Stream<JsonNode> answers = data(id).stream().map(answer -> answer.at("/errors/0"));
        Stream<JsonNode> errors =
                of(id, "error").stream().map(f -> f.get("payload")).map(p -> p.isArray() ? p.get(0) : p);
        return Stream.concat(answers, errors)
                .map(error -> error.at("/extensions/code").asText())
                .toList();
    }

    boolean acknowledged() {
        return frames.stream().anyMatch(frame -> frame.path("type").asText().equals("connection_ack"));
    }

    List<JsonNode> of(String id, String type) {
        return frames.stream()
                .filter(frame -> frame.path("type").asText().equals(type))
                .filter(frame -> frame.path("id").asText().equals(id))
                .toList();
    }

    CompletableFuture<Integer> closed() {
        return closed;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            try {
                frames.add(GraphQl.JSON.readTree(text.toString()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            text.setLength(0);
        }
        if (!paused) {
            webSocket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
