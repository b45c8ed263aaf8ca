package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sender of a document is told that cannot be read. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class SyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ ping         | 1 | 7",
                "'{ ping }\n}'   | 2 | 1",
                "query($) {ping} | 1 | 8",
                "{ ping(a: ?) } | 1 | 11",
                "{ ping(a: \"b) } | 1 | 11"
            })
    void a_document_that_cannot_be_read_is_told_where_and_why(String document, int line, int column) {
        JsonNode answer = GraphQl.anonymous().ask(document, Map.of());
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.path("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asText()).startsWith("Invalid syntax");
        assertThat(answer.at("/errors/0/locations/0/line").asInt()).isEqualTo(line);
        assertThat(answer.at("/errors/0/locations/0/column").asInt()).isEqualTo(column);
    }

    @Test
    void what_is_read_and_still_no_operation_is_told_as_before() {
        JsonNode answer = GraphQl.anonymous().ask("{ pong }", Map.of());
        assertThat(answer.at("/errors/0/message").asText()).contains("pong");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_on_sockets_too(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of()).init(Map.of())) {
            await().until(socket::acknowledged);
            socket.subscribe("a", "{ ping", Map.of());
            await().until(() -> !socket.codes("a").isEmpty());
            assertThat(socket.codes("a")).containsExactly("BAD_REQUEST");
        }
    }
}
