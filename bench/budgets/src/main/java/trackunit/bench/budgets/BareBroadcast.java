package trackunit.bench.budgets;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server that writes each line that is typed to all sockets that are open, and does nothing else. */
public final class BareBroadcast {

    private final Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();

    private BareBroadcast() {}

    /** Runs it until nothing can be typed any more; the first line that it says is its address. */
    public static void main(String[] arguments) throws IOException {
        BareBroadcast broadcast = new BareBroadcast();
        int port = broadcast.listen(Vertx.vertx());
        System.out.println("http://127.0.0.1:" + port);
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = typed.readLine(); line != null; line = typed.readLine()) {
            String frame = line;
            broadcast.sockets.forEach(socket -> socket.writeTextMessage(frame));
        }
        System.exit(0);
    }

    /** On all event loops, as Quarkus does. */
    private int listen(Vertx vertx) {
        int port = Probe.free().getPort();
        DeploymentOptions everyLoop =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(() -> new Server(port), everyLoop)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return port;
    }

    /** One of the event loops. */
    private final class Server extends AbstractVerticle {
        private final int port;

        Server(int port) {
            this.port = port;
        }

        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer()
                    .webSocketHandler(sockets::add)
                    .listen(port, "127.0.0.1")
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
