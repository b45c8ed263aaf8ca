package trackunit.console.server;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A real server on a free port that speaks what gateway, object store and issuer speak. */
public final class TestServer implements AutoCloseable {

    private static final Vertx VERTX = Vertx.vertx();
    private static final String OBJECTS = "/objects/";

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final HttpServer http;
    private final TestIssuer issuer;
    private final TestGateway gateway;
    private final TestSockets sockets;

    public TestServer() {
        http = VERTX.createHttpServer(new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(0)
                .setWebSocketSubProtocols(List.of("graphql-transport-ws")));
        issuer = new TestIssuer(this::url);
        gateway = new TestGateway(issuer, objects, () -> url() + OBJECTS);
        sockets = new TestSockets(issuer, gateway);
        http.connectionHandler(sockets::connected)
                .requestHandler(this::answer)
                .webSocketHandshakeHandler(sockets::shake)
                .webSocketHandler(sockets::open)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String url() {
        return "http://127.0.0.1:" + http.actualPort();
    }

    public TestIssuer issuer() {
        return issuer;
    }

    public TestGateway gateway() {
        return gateway;
    }

    public TestSockets sockets() {
        return sockets;
    }

    private void answer(HttpServerRequest request) {
        request.bodyHandler(body -> {
            if (request.path().equals("/.well-known/oauth-protected-resource")) {
                Answers.json(request, 200, metadata());
            } else if (request.path().startsWith(TestIssuer.PATH)) {
                issuer.answer(request, body, VERTX);
            } else if (request.method() == HttpMethod.PUT && request.path().startsWith(OBJECTS)) {
                put(request, body);
            } else {
                gateway.answer(request, body.toJsonObject());
            }
        });
    }

    private JsonObject metadata() {
        return new JsonObject()
                .put("resource", url().replace("http:", "https:"))
                .put("authorization_servers", new JsonArray().add(url() + TestIssuer.PATH))
                .put("scopes_supported", new JsonArray().add("analysis"));
    }

    private void put(HttpServerRequest request, Buffer body) {
        boolean declared = request.getHeader("Content-Type").startsWith("image/");
        objects.put(request.path().substring(OBJECTS.length()), body.getBytes());
        request.response().setStatusCode(declared ? 200 : 403).end();
    }

    @Override
    public void close() {
        http.close().toCompletionStage().toCompletableFuture().join();
    }
}
