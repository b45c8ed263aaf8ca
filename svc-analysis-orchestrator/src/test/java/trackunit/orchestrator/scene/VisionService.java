package trackunit.orchestrator.scene;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A vision API that gives the documented answer to every JPEG and refuses all else; the process is told to ask it. */
public class VisionService implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            byte[] answer = Files.readAllBytes(Path.of("..", "docs", "vision-api", "answer.json"));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, answer));
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException("The vision API could not be started", e);
        }
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/read";
        return Map.of("orchestrator.recognition.provider", "http", "orchestrator.recognition.http.url", url);
    }

    private static void answer(HttpExchange exchange, byte[] answer) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if ("image/jpeg".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } else {
                exchange.sendResponseHeaders(403, -1);
            }
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
