package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are not accepted, over HTTP and in the first frame of a socket. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BadTokenTest {

    /** An operation that is refused as BAD_REQUEST once the caller is accepted. */
    private static final String QUERY = "{analyses(first:0){endCursor}}";

    private static final String BODY = "{\"query\":\"" + QUERY + "\"}";
    private static final String UNAUTHENTICATED = "UNAUTHENTICATED";
    private static ForgedJwt forged;

    @BeforeEach
    void forge() {
        forged = forged == null ? new ForgedJwt(Tokens.of("alice")) : forged;
    }

    static Stream<Arguments> jwts() {
        return BadInputs.rows("jwts.tsv");
    }

    static Stream<Arguments> authorizations() {
        return BadInputs.rows("authorizations.tsv");
    }

    @Test
    void a_token_by_hand_that_lies_in_nothing_is_accepted() throws Exception {
        String token = forged.of("{\"alg\":\"RS256\",\"kid\":\"<<kid>>\"}", "{}", "own");
        assertThat(GraphQl.with(token).code(QUERY, Map.of())).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jwts")
    void a_token_that_lies_is_refused(String name, String header, String claims, String key, String code)
            throws Exception {
        HttpResponse<String> answer =
                GraphQl.with(forged.of(header, claims, key)).post(BODY);
        assertThat(GraphQl.code(answer)).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(code.equals(UNAUTHENTICATED) ? 401 : 200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jwts")
    void a_socket_refuses_it_too(String name, String header, String claims, String key, String code) throws Exception {
        try (Socket socket = Socket.open(Protocol.TRANSPORT, forged.of(header, claims, key))) {
            if (code.equals(UNAUTHENTICATED)) {
                await().until(socket.closed()::isDone);
                assertThat(socket.closed().join()).isEqualTo(4403);
            } else {
                await().until(socket::acknowledged);
                socket.subscribe("q", QUERY, Map.of());
                await().until(() -> !socket.codes("q").isEmpty());
                assertThat(socket.codes("q")).containsExactly(code);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("authorizations")
    void a_header_that_is_no_token_is_refused(String name, String header, String code) {
        HttpResponse<String> answer = GraphQl.authorized(BadInputs.expand(header, Map.of()))
                .post("application/json", BodyPublishers.ofString(BODY));
        assertThat(GraphQl.code(answer)).isEqualTo(code);
    }
}
