package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked in a way that is not answered. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class LimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{pong}",
                "{ping{x}}",
                "query A{ping} query B{ping}",
                "{analysis{state}}",
                "{analysis(correlationId:{}){state}}",
                "{analysis(correlationId:\"1-2-3-4-5\"){state}}",
                "{analyses(first:null){endCursor}}",
                "{analyses(first:0){endCursor}}",
                "{analyses(first:101){endCursor}}",
                "{analyses(first:99999999999){endCursor}}",
                "{analyses(state:SLEEPING){endCursor}}",
                "mutation{startUpload(filename:null,contentType:\"image/png\"){correlationId}}",
                "mutation{confirmUpload(uploadId:\"a\",bytes:1,checksum:\"a\"){status}}",
                "mutation{confirmUpload(uploadId:\"a\",bytes:99999999999999999999999,checksum:\"a\"){status}}",
                "mutation{confirmUpload(uploadId:\"a\",bytes:\"x\",checksum:\"a\"){status}}",
                "mutation{requestAnalysis(input:{objectKey:\"../../etc/passwd\"}){correlationId}}",
                "mutation{requestAnalysis(input:{objectKey:\"a\",location:null,priority:null}){correlationId}}",
                "mutation{requestAnalysis(input:{objectKey:\"a\",priority:SOON}){correlationId}}",
                "mutation{cancelAnalysis(correlationId:\"a\"){state}}",
                "mutation{retryAnalysis(correlationId:\"\"){state}}",
                "subscription{onAnalysis(correlationId:\"a\"){seq}}"
            })
    void what_cannot_be_understood_is_a_bad_request(String query) {
        assertThat(GraphQl.as("alice").code(query, Map.of())).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "[{\"query\":\"{ping}\"}]",
                "1",
                "x",
                "{\"query\":1}",
                "{\"query\":\"{ping}\",\"variables\":1}",
                "{\"query\":\"{ping}\",\"operationName\":{}}"
            })
    void what_is_no_request_is_a_bad_request(String body) throws Exception {
        JsonNode answer = GraphQl.JSON.readTree(GraphQl.as("alice").post(body).body());
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void a_deep_query_is_too_complex() {
        String deep = "{__schema{types{fields{type" + "{ofType".repeat(12) + "{name}" + "}".repeat(12) + "}}}}";
        assertThat(GraphQl.as("alice").code(deep, Map.of())).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void a_query_of_many_fields_is_too_complex() {
        String wide =
                IntStream.range(0, 450).mapToObj(i -> "a" + i + ":ping").collect(Collectors.joining(" ", "{", "}"));
        assertThat(GraphQl.as("alice").code(wide, Map.of())).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void a_query_of_many_words_is_too_complex() {
        assertThat(GraphQl.as("alice").code("{" + "ping ".repeat(5000) + "}", Map.of()))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void a_body_larger_than_any_query_is_not_read() {
        assertThat(GraphQl.as("alice").post("x".repeat(300_000)).statusCode()).isEqualTo(413);
    }
}
