package trackunit.bench.budgets;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.Map;

/** A vision API that answers at once that it reads nothing: analyses without recognition. */
final class EmptyProvider implements AutoCloseable {

    private static final String ANSWER = "{\"version\":\"none\",\"readings\":[]}";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    EmptyProvider() {
        this.server = vertx.createHttpServer()
                .requestHandler(request -> request.end().onSuccess(read -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(ANSWER)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** How orchestrators are told to ask it. */
    Map<String, String> settings() {
        return Map.of(
                "orchestrator.recognition.provider",
                "http",
                "orchestrator.recognition.http.url",
                "http://127.0.0.1:" + server.actualPort() + "/");
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
