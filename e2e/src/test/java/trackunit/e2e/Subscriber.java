package trackunit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A socket that has subscribed to everything of its user that starts. */
final class Subscriber implements WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SUBSCRIBE =
            "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription{onAnalysisStarted{correlationId}}\"}}";

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final StringBuilder frame = new StringBuilder();
    private WebSocket socket;

    /** Opens a socket, signs in and subscribes; comes back when the gateway has answered. */
    static Subscriber ofStarts(Cluster cluster, String token) {
        Subscriber subscriber = new Subscriber();
        String scheme = cluster.hasEdge() ? "wss" : "ws";
        WebSocket.Builder builder =
                ClusterHttp.client(cluster).newWebSocketBuilder().subprotocols("graphql-transport-ws");
        subscriber.socket = builder.header("Authorization", "Bearer " + token)
                .buildAsync(URI.create(scheme + "://graphql.local/graphql"), subscriber)
                .join();
        subscriber.send("{\"type\":\"connection_init\"}");
        subscriber.await("connection_ack");
        subscriber.send(SUBSCRIBE);
        // An answered ping tells that the subscription, which came before it, has been read.
        subscriber.send("{\"type\":\"ping\"}");
        subscriber.await("pong");
        return subscriber;
    }

    private void send(String message) {
        socket.sendText(message, true).join();
    }

    private void await(String type) {
        Awaitility.await().atMost(PATIENCE).until(() -> received.stream()
                .anyMatch(message -> message.path("type").asText().equals(type)));
    }

    void awaitStartOf(String id) {
        Awaitility.await().atMost(PATIENCE).until(() -> received.stream()
                .anyMatch(message -> message.at("/payload/data/onAnalysisStarted/correlationId")
                        .asText()
                        .equals(id)));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            received.add(Story.parse(frame.toString()));
            frame.setLength(0);
        }
        from.request(1);
        return null;
    }

    void close() {
        socket.abort();
    }
}
