package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page of another origin can do where operators let it in, and that others cannot. */
@QuarkusTest
@TestProfile(OpenPages.class)
@QuarkusTestResource(LocalServices.class)
class OpenPagesTest {

    private static final String FOREIGN = "https://foreign.example";
    private static final String ALLOWED = "access-control-allow-origin";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void it_may_post_with_a_token_and_without_cookies() {
        HttpResponse<String> answer = preflight(OpenPages.ORIGIN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue(ALLOWED)).hasValue(OpenPages.ORIGIN);
        assertThat(answer.headers().firstValue("access-control-allow-methods")).hasValue("GET,POST");
        assertThat(answer.headers().firstValue("access-control-allow-headers")).hasValue("Authorization,Content-Type");
        assertThat(answer.headers().firstValue("access-control-allow-credentials"))
                .hasValue("false");
    }

    @Test
    void it_reads_the_answer_also_where_that_is_a_refusal() {
        HttpResponse<String> refused = post(OpenPages.ORIGIN, "Bearer abc");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue(ALLOWED)).hasValue(OpenPages.ORIGIN);
        assertThat(refused.headers().firstValue("access-control-expose-headers"))
                .hasValue("WWW-Authenticate");
        assertThat(post(OpenPages.ORIGIN, alice()).body()).contains("pong");
    }

    @Test
    void a_page_of_any_other_origin_is_refused() {
        assertThat(preflight(FOREIGN).statusCode()).isEqualTo(403);
        assertThat(post(FOREIGN, alice()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void it_opens_sockets_with_a_token_in_connection_init(Protocol protocol) {
        try (Socket socket =
                Socket.connect(protocol, Map.of("Origin", OpenPages.ORIGIN)).init(Map.of("Authorization", alice()))) {
            await().until(socket::acknowledged);
            socket.subscribe("q", "{ ping }", Map.of());
            await().until(() -> !socket.data("q").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_any_other_origin_opens_no_socket(Protocol protocol) {
        assertThatThrownBy(() -> Socket.connect(protocol, Map.of("Origin", FOREIGN)))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource
    void who_is_no_page_opens_sockets_as_before(Protocol protocol) {
        try (Socket socket = Socket.openWithHeader(protocol, Tokens.of("alice"))) {
            await().until(socket::acknowledged);
        }
    }

    private static String alice() {
        return "Bearer " + Tokens.of("alice");
    }

    private static HttpResponse<String> preflight(String origin) {
        return send(request(origin)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
    }

    private static HttpResponse<String> post(String origin, String authorization) {
        return send(request(origin)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ping}\"}")));
    }

    private static HttpRequest.Builder request(String origin) {
        return HttpRequest.newBuilder(GraphQl.address("http")).header("Origin", origin);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
