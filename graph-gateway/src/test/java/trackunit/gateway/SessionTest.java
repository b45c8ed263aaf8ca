package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages can do with a browser's session, which comes from the edge as a token in the header. */
@QuarkusTest
@TestProfile(StrictLimits.class)
@QuarkusTestResource(LocalServices.class)
class SessionTest {

    private static final String FOREIGN = "https://foreign.example";
    private static final String ASK = "{ analyses(first: 0) { endCursor } }";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource
    void a_page_of_the_host_itself_opens_a_socket(Protocol protocol) {
        assertSignedIn(protocol, "http://" + GraphQl.address("http").getAuthority());
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_an_origin_that_was_chosen_opens_a_socket(Protocol protocol) {
        assertSignedIn(protocol, StrictLimits.ORIGIN);
    }

    @Test
    void the_host_is_what_the_edge_passes_on() {
        Map<String, String> browser = Map.of("Host", "graphql.local", "Authorization", alice());
        assertThat(Handshake.ask(with(browser, "https://graphql.local")).status())
                .isEqualTo(101);
        assertThat(Handshake.ask(with(browser, "https://other.graphql.local")).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {FOREIGN, "null", "http://localhost:1", "http://localhost.foreign.example", ""})
    void a_page_of_another_origin_opens_none(String origin) {
        Handshake refused = Handshake.ask(with(Map.of("Authorization", alice()), origin));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void a_page_of_another_origin_is_not_told_what_a_token_is_worth() {
        Handshake refused = Handshake.ask(with(Map.of("Authorization", "Bearer abc"), FOREIGN));
        assertThat(refused.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_has_a_token_itself_opens_a_socket_from_anywhere(Protocol protocol) {
        try (Socket socket =
                Socket.connect(protocol, Map.of("Origin", FOREIGN)).init(Map.of("Authorization", alice()))) {
            assertAnswered(socket);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain;application/json", "application/x-www-form-urlencoded"})
    void a_page_of_another_origin_can_post_nothing_that_is_answered(String contentType) {
        HttpResponse<String> refused = send(post().header("Content-Type", contentType));
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(send(post()).statusCode()).as("no type").isEqualTo(415);
    }

    @Test
    void a_page_of_another_origin_is_not_allowed_what_it_has_to_ask_for() {
        HttpResponse<String> asked = send(request()
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));
        assertThat(asked.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }

    private static void assertSignedIn(Protocol protocol, String origin) {
        try (Socket socket = Socket.connect(protocol, with(Map.of("Authorization", alice()), origin))
                .init(Map.of())) {
            assertAnswered(socket);
        }
    }

    /** Whoever is not signed in is told so. */
    private static void assertAnswered(Socket socket) {
        await().until(socket::acknowledged);
        socket.subscribe("q", ASK, Map.of());
        await().until(() -> !socket.codes("q").isEmpty());
        assertThat(socket.codes("q")).containsExactly("BAD_REQUEST");
    }

    private static Map<String, String> with(Map<String, String> headers, String origin) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Origin", origin);
        return all;
    }

    private static String alice() {
        return "Bearer " + Tokens.of("alice");
    }

    private static HttpRequest.Builder post() {
        return request().header("Authorization", alice()).POST(BodyPublishers.ofString("{\"query\":\"{ping}\"}"));
    }

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(GraphQl.address("http")).header("Origin", FOREIGN);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
