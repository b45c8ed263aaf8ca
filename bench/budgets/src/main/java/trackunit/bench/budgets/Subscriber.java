package trackunit.bench.budgets;

import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** A socket that speaks graphql-transport-ws and holds one subscription. */
final class Subscriber {

    private static final String PROTOCOL = "graphql-transport-ws";

    private static final String PING = "{\"type\":\"ping\"}";
    private static final String PONG = "{\"type\":\"pong\"}";

    private Subscriber() {}

    /**
     * Opens one, signs in and subscribes.
     *
     * @param heard is given each message of the subscription
     * @return when the subscription was sent
     */
    static Future<WebSocket> open(
            WebSocketClient client, URI gateway, String token, String query, Consumer<String> heard) {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(gateway.getHost())
                .setPort(gateway.getPort())
                .setURI("/graphql")
                .setSubProtocols(List.of(PROTOCOL));
        return client.connect(options).compose(socket -> {
            Future<String> signedIn = Future.future(acknowledged -> socket.textMessageHandler(message -> {
                if (message.contains("\"connection_ack\"")) {
                    socket.textMessageHandler(next -> hear(socket, next, heard));
                    acknowledged.complete(message);
                }
            }));
            return socket.writeTextMessage(hello(token))
                    .compose(sent -> signedIn)
                    .compose(acknowledged -> socket.writeTextMessage(subscription(query)))
                    .map(socket);
        });
    }

    private static void hear(WebSocket socket, String message, Consumer<String> heard) {
        if (message.equals(PING)) {
            socket.writeTextMessage(PONG);
        } else {
            heard.accept(message);
        }
    }

    private static String hello(String token) {
        return new JsonObject()
                .put("type", "connection_init")
                .put("payload", new JsonObject().put("Authorization", "Bearer " + token))
                .encode();
    }

    private static String subscription(String query) {
        return new JsonObject()
                .put("type", "subscribe")
                .put("id", "1")
                .put("payload", new JsonObject().put("query", query))
                .encode();
    }
}
