package trackunit.console.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.console.ConsoleFailure;

/** Servers whose certificate was signed by somebody that Java does not know. */
class TrustTest {
    private static final String PASSWORD = "password";

    @TempDir
    Path folder;

    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "SAN=IP:127.0.0.1", "-validity", "2");
        keytool("-exportcert", "-rfc", "-file", folder.resolve("ca.crt").toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity()));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_authority_of_ones_own_is_believed_where_it_is_named() throws Exception {
        HttpRequest request = request();
        HttpClient trusting = Sending.client(Optional.of(folder.resolve("ca.crt")));

        assertThat(trusting.send(request, BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);
        HttpClient usual = Sending.client(Optional.empty());
        assertThatThrownBy(() -> Sending.send(usual, request, BodyHandlers.discarding()))
                .isInstanceOf(ConsoleFailure.class)
                .hasMessageContaining("is not trusted");
    }

    @Test
    void a_file_without_a_certificate_is_said_so() throws Exception {
        Path none = Files.writeString(folder.resolve("none.pem"), "");

        assertThatThrownBy(() -> Trust.also(none)).hasMessageContaining("holds no certificate");
        assertThatThrownBy(() -> Trust.also(folder.resolve("missing.pem")))
                .isInstanceOf(ConsoleFailure.class)
                .hasMessageContaining("missing.pem");
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(
                        URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/"))
                .build();
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", folder.resolve("store").toString()));
        command.addAll(List.of("-storepass", PASSWORD, "-alias", "server"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private SSLContext identity() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("store"))) {
            store.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
