package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of HTTP requests that are no operation. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BadBodyTest {

    static Stream<Arguments> bodies() {
        return BadInputs.rows("bodies.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused(String name, String contentType, String body, String status, String code) {
        HttpResponse<String> answer =
                GraphQl.anonymous().post(contentType, BodyPublishers.ofString(BadInputs.expand(body, Map.of())));
        assertThat(GraphQl.code(answer)).isEqualTo(code);
        assertThat(answer.statusCode()).hasToString(status);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_client_that_reads_every_answer_is_told_by_the_status_too(
            String name, String contentType, String body, String status, String code) {
        BodyPublisher publisher = BodyPublishers.ofString(BadInputs.expand(body, Map.of()));
        HttpResponse<String> answer =
                GraphQl.anonymous().post(publisher, "Content-Type", contentType, "Accept", GraphQl.MEDIA_TYPE);
        assertThat(GraphQl.code(answer)).isEqualTo(code);
        assertThat(answer.statusCode()).hasToString(status.equals("200") ? "400" : status);
    }

    @Test
    void naming_a_document_by_its_hash_is_not_supported_where_none_are_kept() throws Exception {
        String body = "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + "0".repeat(64) + "\"}}}";
        JsonNode error =
                GraphQl.JSON.readTree(GraphQl.anonymous().post(body).body()).at("/errors/0");
        assertThat(error.path("message").asText()).isEqualTo("PersistedQueryNotSupported");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity, gzip", "x"})
    void a_body_that_is_packed_is_refused_as_such(String encoding) throws Exception {
        HttpResponse<String> answer = packed(encoding);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().allValues("Accept-Encoding")).containsExactly("identity");
        assertThat(GraphQl.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(GraphQl.JSON.readTree(answer.body()).at("/errors/0/message").asText())
                .contains("Content-Encoding");
    }

    @Test
    void a_body_that_says_that_it_is_not_packed_is_read() {
        assertThat(packed("Identity").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> packed(String encoding) {
        BodyPublisher body = BodyPublishers.ofString("{\"query\":\"{ping}\"}");
        return GraphQl.anonymous().post(body, "Content-Type", "application/json", "Content-Encoding", encoding);
    }
}
