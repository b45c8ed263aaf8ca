package trackunit.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An orchestrator that goes just when it is asked, as each does once in a rolling update. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class LostAnswerTest {

    private static final byte[] NOT_FOUND = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(US_ASCII);
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private final String query = "{analysis(correlationId:\"" + Subscriptions.unknown() + "\"){state}}";
    private ServerSocket orchestrators;

    @BeforeEach
    void open() throws IOException {
        int port = URI.create(Settings.get("ORCHESTRATOR_URL")).getPort();
        orchestrators = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void close() throws IOException {
        orchestrators.close();
    }

    @Test
    void what_one_replica_did_not_answer_is_asked_of_another() {
        answering(1);

        assertThat(GraphQl.as("alice").data(query, Map.of()).path("analysis").isNull())
                .isTrue();
    }

    @Test
    void what_no_replica_answers_is_not_asked_for_ever() {
        answering(Integer.MAX_VALUE);

        assertThat(GraphQl.as("alice").refusal(query, Map.of()).path("code").asText())
                .isEqualTo("BUSY");
    }

    /** Of the replicas that are asked so many go without an answer. */
    private void answering(int going) {
        Thread thread = new Thread(() -> {
            for (int asked = 0; !orchestrators.isClosed(); asked++) {
                answer(asked >= going);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(boolean stays) {
        try (Socket connection = orchestrators.accept()) {
            readRequest(connection.getInputStream());
            if (stays) {
                connection.getOutputStream().write(NOT_FOUND);
            }
        } catch (IOException e) {
            assertThat(orchestrators.isClosed()).as(e.toString()).isTrue();
        }
    }

    private static void readRequest(InputStream from) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(END_OF_HEADERS) < 0) {
            int next = from.read();
            if (next < 0) {
                return;
            }
            read.append((char) next);
        }
    }
}
