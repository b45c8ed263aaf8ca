package trackunit.bench.budgets;

import io.vertx.core.Vertx;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that asks for an analysis and hears on its socket that it has ended, before it asks for the next. */
final class OneAtATime implements Callable<String>, AutoCloseable {

    private static final int LONGEST_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    private final Client client;
    private final List<String> keys;

    OneAtATime(URI gateway, Client client, List<String> keys) throws Exception {
        this.client = client;
        this.keys = keys;
        Subscriber.open(
                        vertx.createWebSocketClient(),
                        gateway,
                        client.token(),
                        "subscription { onAnalysisCompleted { correlationId success } }",
                        ended::add)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @Override
    public String call() throws Exception {
        client.request(keys);
        String message = ended.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (message == null || !message.contains("\"success\":true")) {
            throw new IllegalStateException("An analysis ends with " + message);
        }
        return message;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
