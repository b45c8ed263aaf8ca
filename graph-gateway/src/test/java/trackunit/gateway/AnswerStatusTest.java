package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What status an answer has: one without data never that of a success, where its client reads it whatever the status is. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class AnswerStatusTest {

    static Stream<Arguments> queries() {
        return BadInputs.rows("queries.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void only_an_answer_with_data_is_a_success(String name, String query, String variables, String code)
            throws Exception {
        String body = body(BadInputs.expand(query, Map.of()), variables);
        HttpResponse<String> answer = post(body, GraphQl.MEDIA_TYPE);
        assertThat(answer.statusCode()).isEqualTo(json(answer).has("data") ? 200 : 400);
        assertThat(post(body, "application/json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ping}",
                "{ping analyses(first: 0) {endCursor}}",
                "{ping analysis(correlationId: \"a\") {state}}",
                "mutation {retryAnalysis(correlationId: \"a\") {state}}"
            })
    void what_was_run_is_a_success_whatever_became_of_its_fields(String query) throws Exception {
        HttpResponse<String> answer = post(body(query, "{}"), GraphQl.MEDIA_TYPE);
        assertThat(json(answer).has("data")).isTrue();
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String body, String accept) {
        return GraphQl.as("alice")
                .post(BodyPublishers.ofString(body), "Content-Type", "application/json", "Accept", accept);
    }

    private static String body(String query, String variables) throws Exception {
        return "{\"query\":" + GraphQl.JSON.writeValueAsString(query) + ",\"variables\":" + variables + "}";
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return GraphQl.JSON.readTree(answer.body());
    }
}
