package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations of a caller who is accepted that are not answered. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BadQueryTest {

    private static GraphQl alice;
    private static Map<String, String> names;

    private static GraphQl alice() {
        if (alice == null) {
            alice = GraphQl.as("alice");
            String today = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
            names = Map.of("owner", Tokens.owner("alice").value(), "today", today);
        }
        return alice;
    }

    static Stream<Arguments> queries() {
        return BadInputs.rows("queries.tsv");
    }

    static Stream<Arguments> uploads() {
        return BadInputs.rows("uploads.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void a_bad_query_is_refused(String name, String query, String variables, String code) throws Exception {
        String text = GraphQl.JSON.writeValueAsString(BadInputs.expand(query, Map.of()));
        String body = "{\"query\":" + text + ",\"variables\":" + variables + "}";
        HttpResponse<String> answer = alice().post(body);
        assertThat(GraphQl.code(answer)).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("wrongly returned a null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uploads")
    void a_bad_upload_request_is_refused(String name, String query, String expected) {
        JsonNode refusal = alice().refusal(BadInputs.expand(query, names), Map.of());
        String answer =
                refusal.path("code").asText() + ' ' + refusal.path("reason").asText();
        assertThat(answer.strip()).isEqualTo(expected);
    }
}
