package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a document may be, to the word. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class DocumentWordsTest {

    @Test
    void as_much_white_space_as_is_accepted_is_skipped() {
        assertThat(GraphQl.anonymous().data("{" + " ".repeat(20_000) + "ping}", Map.of()))
                .hasToString("{\"ping\":\"pong\"}");
        refused("{" + " ".repeat(20_001) + "ping}", "More than 20000 spaces, commas and line ends in the document");
    }

    @Test
    void as_many_words_as_are_accepted_are_read_and_their_fields_counted() {
        refused("{" + "ping ".repeat(1_997) + "}", "maximum query complexity exceeded");
        refused("{" + "ping ".repeat(1_998) + "}", "More than 2000 words in the document");
    }

    private static void refused(String document, String message) {
        JsonNode error = GraphQl.anonymous().ask(document, Map.of()).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COMPLEX");
        assertThat(error.path("message").asText()).startsWith(message);
    }
}
