package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
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
    void as_many_aliases_and_root_fields_as_are_accepted_are_answered() {
        assertThat(GraphQl.as("alice").data(aliases(20), Map.of()).size()).isEqualTo(20);
    }

    @Test
    void a_query_of_many_aliases_is_too_complex() {
        String nested =
                IntStream.range(0, 31).mapToObj(i -> "a" + i + ":endCursor").collect(Collectors.joining(" "));
        assertThat(GraphQl.as("alice").code("{analyses{" + nested + "}}", Map.of()))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void a_query_of_many_root_fields_is_too_complex_also_when_fragments_hide_them() {
        assertThat(GraphQl.as("alice").code(aliases(21), Map.of())).isEqualTo("TOO_COMPLEX");
        String spread = "{" + "...F ".repeat(7) + "} fragment F on Query {a:ping b:ping c:ping}";
        assertThat(GraphQl.as("alice").code(spread, Map.of())).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void a_body_larger_than_any_query_is_not_read() {
        BodyPublisher known = BodyPublishers.ofString("x".repeat(300_000));
        BodyPublisher unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000]));
        for (BodyPublisher body : List.of(known, unknown)) {
            HttpResponse<String> answer = GraphQl.as("alice").post("application/json", body);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(GraphQl.code(answer)).isEqualTo("BODY_TOO_LARGE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "a",
                "application/json5"
            })
    void what_a_form_of_a_browser_could_send_is_no_request(String contentType) {
        HttpResponse<String> answer =
                GraphQl.as("alice").post(contentType, BodyPublishers.ofString("{\"query\":\"{ping}\"}"));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(GraphQl.code(answer)).isEqualTo("BAD_REQUEST");
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ":ping").collect(Collectors.joining(" ", "{", "}"));
    }
}
