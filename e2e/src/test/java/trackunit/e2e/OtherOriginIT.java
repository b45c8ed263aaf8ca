package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that a developer serves on a port of its own, beside the whole system. */
class OtherOriginIT {
    private static final String PAGE = "http://localhost:3000";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private record Question(String address, String method, String headers) {}

    @Test
    void it_may_ask_every_part_that_a_client_asks_and_others_may_not() throws Exception {
        try (Trackunit system =
                Trackunit.up(folder, "--allow-origin", PAGE, "--allow-origin", "http://localhost:4000")) {
            List<Question> questions = List.of(
                    new Question(system.gateway(0) + "/graphql", "POST", "authorization,content-type"),
                    new Question(system.backing("issuer") + "/oauth2/token", "POST", "content-type"),
                    new Question(system.backing("objects") + "/photos/images/a.jpg", "PUT", "content-type"));

            for (Question question : questions) {
                assertThat(allowed(question, PAGE)).as("%s", question).hasValue(PAGE);
                assertThat(allowed(question, "http://localhost:3001"))
                        .as("%s", question)
                        .isEmpty();
            }
            HTTP.newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .header("Origin", PAGE)
                    .buildAsync(
                            URI.create(system.gateway(0).replace("http", "ws") + "/graphql"),
                            new WebSocket.Listener() {})
                    .join()
                    .abort();
        }
    }

    private static Optional<String> allowed(Question question, String origin) throws IOException, InterruptedException {
        HttpRequest preflight = HttpRequest.newBuilder(URI.create(question.address()))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", question.method())
                .header("Access-Control-Request-Headers", question.headers())
                .build();
        return HTTP.send(preflight, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Access-Control-Allow-Origin");
    }
}
