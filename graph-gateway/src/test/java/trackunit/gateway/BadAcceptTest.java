package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose answers could not be written, and methods that are none of GraphQL's. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BadAcceptTest {

    private static final String BETWEEN_LINES = "¶";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Stream<Arguments> accepts() {
        return BadInputs.rows("accepts.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepts")
    void every_request_is_answered_in_the_media_type_that_it_wants_most_or_told_why_not(
            String name, String accept, String expected) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(GraphQl.address("http"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ping}\"}"));
        if (!accept.isEmpty()) {
            Stream.of(accept.split(BETWEEN_LINES)).forEach(line -> request.header("Accept", line));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (expected.equals("406")) {
            assertThat(answer.statusCode()).hasToString(expected);
            assertThat(GraphQl.code(answer)).isEqualTo("BAD_REQUEST");
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly(expected + "; charset=utf-8");
            assertThat(GraphQl.JSON.readTree(answer.body()).at("/data/ping").asText())
                    .isEqualTo("pong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void another_method_is_told_which_one_is_answered(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(GraphQl.address("http"))
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("POST");
        assertThat(GraphQl.code(answer)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void an_operation_is_never_run_by_its_address() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(GraphQl.address("http").resolve("/graphql?query=%7Bping%7D"))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }
}
