package trackunit.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.Main;

/** One backing service as the only process of a container. */
class SingleServiceTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private int port;
    private Process process;

    @BeforeEach
    void findPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void endsWhenItIsAskedTo() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_issuer_names_itself_as_its_users_reach_it() throws Exception {
        start(Map.of(), "issuer", "--url=https://identity.example.com");

        HttpResponse<String> discovery = answer("/.well-known/openid-configuration");

        assertThat(discovery.body())
                .contains("\"issuer\":\"https://identity.example.com\"")
                .contains("\"jwks_uri\":\"https://identity.example.com/oauth2/jwks\"");
        assertThat(folder.resolve("data/signing-key.json")).exists();
    }

    @Test
    void an_issuer_behind_a_proxy_sends_its_users_back_to_the_proxy() throws Exception {
        start(Map.of(), "issuer", "--url=https://identity.example.com");
        answer("/oauth2/jwks");

        HttpResponse<String> sentOn = HTTP.send(
                HttpRequest.newBuilder(address("/activate"))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "identity.example.com")
                        .header("X-Forwarded-Port", "443")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(sentOn.headers().firstValue("Location")).hasValue("https://identity.example.com/login");
    }

    @Test
    void an_object_store_takes_the_keys_of_its_environment_alone() throws Exception {
        start(Map.of("OBJECTS_ACCESS_KEY", "somebody", "OBJECTS_SECRET_KEY", "secret"), "objects");

        assertThat(answer("/photos").statusCode()).isEqualTo(403);
        assertThat(folder.resolve("data/photos")).isDirectory();
    }

    private void start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--address=127.0.0.1", "--port=" + port, "--data=" + folder.resolve("data")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    private HttpResponse<String> answer(String path) {
        HttpRequest request = HttpRequest.newBuilder(address(path)).build();
        return await().atMost(Duration.ofSeconds(60))
                .failFast(() -> !process.isAlive())
                .ignoreExceptionsMatching(ConnectException.class::isInstance)
                .until(() -> HTTP.send(request, HttpResponse.BodyHandlers.ofString()), answer -> true);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
