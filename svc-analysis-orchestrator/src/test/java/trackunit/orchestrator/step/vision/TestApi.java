package trackunit.orchestrator.step.vision;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A vision API on a free port: plays one scene after the other and keeps what it was asked. */
final class TestApi implements AutoCloseable {

    /** What the API does with one request. */
    interface Scene {
        void play(HttpExchange exchange) throws IOException;
    }

    /** What came. */
    record Asked(com.sun.net.httpserver.Headers headers, byte[] body) {}

    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Scene> scenes = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    TestApi(Scene... scenes) throws IOException {
        this.scenes.addAll(List.of(scenes));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(new Asked(
                        exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
                this.scenes.remove().play(exchange);
            }
        });
        server.start();
    }

    static Scene answer(int status, String body, String... header) {
        return exchange -> {
            if (header.length > 0) {
                exchange.getResponseHeaders().set(header[0], header[1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Sends the head of an answer and no more until the other side goes away. */
    static Scene halfAnAnswer(java.util.concurrent.CountDownLatch until) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                until.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    ProviderSettings.Http settings(Duration most) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/read");
        return new TestSettings(Optional.of(url), most);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
