package trackunit.bench.budgets;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Many sockets that count what they hear. */
final class Audience implements AutoCloseable {

    private static final int AT_ONCE = 25;
    private static final int LONGEST_SECONDS = 120;
    private static final double NANOS = 1e9;

    /** In each frame with an event; whatever else comes is no answer to an act. */
    private static final String EVENT = "\"next\"";

    private final Vertx vertx = Vertx.vertx();
    private final WebSocketClient client =
            vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(Integer.MAX_VALUE));
    private volatile CountDownLatch expected = new CountDownLatch(0);
    private volatile String last = "";

    /** Something that makes them hear something. */
    interface Act {
        void run() throws Exception;
    }

    /** Opens sockets that speak graphql-transport-ws, with one subscription each. */
    void subscribe(int sockets, URI gateway, String token, String query) throws Exception {
        open(sockets, () -> Subscriber.open(client, gateway, token, query, this::hear));
    }

    /** Opens sockets that only listen. */
    void connect(int sockets, URI server) throws Exception {
        open(sockets, () -> client.connect(server.getPort(), server.getHost(), "/")
                .onSuccess(socket -> socket.textMessageHandler(this::hear)));
    }

    private void open(int sockets, Supplier<Future<WebSocket>> one) throws Exception {
        for (int opened = 0; opened < sockets; opened += AT_ONCE) {
            int some = Math.min(AT_ONCE, sockets - opened);
            Future.all(Stream.generate(one).limit(some).toList())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        }
    }

    private void hear(String frame) {
        last = frame;
        if (frame.contains(EVENT)) {
            expected.countDown();
        }
    }

    /** A frame of those that come of an act. */
    String frame(Act act, int frames) throws Exception {
        rate(act, frames);
        return last;
    }

    /** Waits until all frames of an act have come; gives frames a second. */
    double rate(Act act, int frames) throws Exception {
        CountDownLatch latch = new CountDownLatch(frames);
        expected = latch;
        long begin = System.nanoTime();
        act.run();
        if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    latch.getCount() + " of " + frames + " frames do not come; the last: " + last);
        }
        return frames * NANOS / (System.nanoTime() - begin);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
