package trackunit.console.server;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** Subscriptions over graphql-transport-ws. */
public final class TestSockets {

    /** In place of a code: the connection goes without a word. */
    public static final int BREAK = 0;

    private static final int FORBIDDEN = 4403;

    private final TestIssuer issuer;
    private final TestGateway gateway;
    private final Deque<Cut> cuts = new ConcurrentLinkedDeque<>();
    private final List<Integer> resumed = new CopyOnWriteArrayList<>();
    private final List<HttpConnection> connections = new CopyOnWriteArrayList<>();
    private volatile boolean headerNeeded;
    private volatile JsonObject refusal;

    private record Cut(int events, int code) {}

    TestSockets(TestIssuer issuer, TestGateway gateway) {
        this.issuer = issuer;
        this.gateway = gateway;
    }

    /** Closes the next subscription's socket with a code after some events. */
    public void cut(int events, int code) {
        cuts.add(new Cut(events, code));
    }

    /** Refuses sockets that show no token in their header, as a proxy does. */
    public void needHeader() {
        headerNeeded = true;
    }

    /** Answers subscriptions with an error. */
    public void refuse(String code) {
        refusal = Answers.error(code, "Not so", new JsonObject());
    }

    /** After which seq each subscription began. */
    public List<Integer> resumed() {
        return resumed;
    }

    void connected(HttpConnection connection) {
        connections.add(connection);
    }

    void shake(ServerWebSocketHandshake handshake) {
        if (headerNeeded && !issuer.accepts(handshake.headers().get("Authorization"))) {
            handshake.reject(401);
        } else {
            handshake.accept();
        }
    }

    void open(ServerWebSocket socket) {
        socket.textMessageHandler(text -> answer(socket, new JsonObject(text)));
    }

    private void answer(ServerWebSocket socket, JsonObject message) {
        switch (message.getString("type")) {
            case "connection_init" -> init(socket, message.getJsonObject("payload", new JsonObject()));
            case "subscribe" ->
                subscribe(socket, message.getJsonObject("payload").getJsonObject("variables"));
            default -> send(socket, "pong", new JsonObject());
        }
    }

    private void init(ServerWebSocket socket, JsonObject payload) {
        String header = socket.headers().get("Authorization");
        String shown = payload.getString("Authorization");
        if (header != null && shown != null || !issuer.accepts(header == null ? shown : header)) {
            socket.close((short) FORBIDDEN, "Forbidden");
        } else {
            send(socket, "connection_ack", new JsonObject());
            send(socket, "ping", new JsonObject());
        }
    }

    private void subscribe(ServerWebSocket socket, JsonObject variables) {
        int after = variables.getInteger("afterSeq");
        resumed.add(after);
        if (refusal != null) {
            send(socket, "error", new JsonObject().put("payload", new JsonArray().add(refusal)));
            return;
        }
        Cut cut = cuts.poll();
        gateway.storyOf(variables.getString("correlationId")).stream()
                .filter(event -> event.getInteger("seq") > after)
                .limit(cut == null ? Integer.MAX_VALUE : cut.events())
                .forEach(event -> send(socket, "next", next(event)));
        if (cut == null) {
            send(socket, "complete", new JsonObject());
        } else if (cut.code() == BREAK) {
            connections.stream()
                    .filter(connection -> connection.remoteAddress().equals(socket.remoteAddress()))
                    .forEach(HttpConnection::close);
        } else {
            socket.close((short) cut.code(), "cut");
        }
    }

    private static JsonObject next(JsonObject event) {
        JsonObject data = new JsonObject().put("onAnalysis", event);
        return new JsonObject().put("payload", new JsonObject().put("data", data));
    }

    private static void send(ServerWebSocket socket, String type, JsonObject rest) {
        socket.writeTextMessage(rest.copy().put("id", "1").put("type", type).encode());
    }
}
