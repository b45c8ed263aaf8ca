package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may listen on a socket, in both subprotocols. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class SocketTest {

    @ParameterizedTest
    @EnumSource
    void without_a_token_only_ping_is_answered(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of()).init(Map.of())) {
            socket.subscribe("p", "{ping}", Map.of());
            await().until(() -> socket.complete("p"));
            assertThat(socket.data("p").get(0).at("/data/ping").asText()).isEqualTo("pong");
            assertThat(refusals(socket)).containsOnly("UNAUTHENTICATED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_the_scope_nothing_is_told(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.withoutScope("alice"))) {
            assertThat(refusals(socket)).containsOnly("FORBIDDEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_token_in_the_first_frame_closes_the_socket(Protocol protocol) {
        for (String token : badTokens()) {
            try (Socket socket = Socket.open(protocol, token)) {
                await().until(socket.closed()::isDone);
                assertThat(socket.closed().join()).isEqualTo(4403);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_token_in_the_header_opens_no_socket(Protocol protocol) {
        for (String token : badTokens()) {
            assertThatThrownBy(() -> Socket.openWithHeader(protocol, token))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_socket_closes_when_its_token_expires(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.living("alice", Duration.ofSeconds(3)))) {
            await().until(socket::acknowledged);
            await().until(socket.closed()::isDone);
            assertThat(socket.closed().join()).isEqualTo(4403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void queries_are_answered_on_a_socket_too(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            socket.subscribe("q", "{analysis(correlationId:\"x\"){state}}", Map.of());
            await().until(() -> !socket.codes("q").isEmpty());
            assertThat(socket.codes("q")).containsExactly("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_id_may_be_used_again_after_an_operation_was_refused_under_it(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            for (String refused : List.of("{", "{pong}")) {
                int before = socket.codes("q").size();
                socket.subscribe("q", refused, Map.of());
                await().until(() -> socket.codes("q").size() > before);
            }
            socket.subscribe("q", "{ping}", Map.of());
            await().until(() -> socket.complete("q"));
            assertThat(socket.data("q").get(0).at("/data/ping").asText()).isEqualTo("pong");
            assertThat(socket.closed()).isNotDone();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_subprotocol_that_is_known_is_spoken(Protocol protocol) {
        String other = protocol == Protocol.TRANSPORT ? "graphql-ws" : "graphql-transport-ws";
        try (Socket socket = Socket.offer(protocol, Map.of(), "foo", protocol.subprotocol(), other)) {
            socket.init(Map.of()).subscribe("q", "{ping}", Map.of());
            await().until(() -> socket.complete("q"));
        }
    }

    @Test
    void a_socket_without_a_subprotocol_that_is_known_is_told_so() {
        try (Socket socket = Socket.offer(Protocol.TRANSPORT, Map.of(), "foo")) {
            await().until(socket.closed()::isDone);
            assertThat(socket.closed().join()).isEqualTo(4406);
        }
    }

    private static List<String> refusals(Socket socket) {
        Map<String, String> id = Map.of("id", Subscriptions.unknown());
        Subscriptions.follow(socket, "a", 0);
        socket.subscribe("s", Subscriptions.STARTED, id).subscribe("c", Subscriptions.COMPLETED, Map.of());
        List<String> operations = List.of("a", "s", "c");
        await().until(() -> operations.stream().noneMatch(o -> socket.codes(o).isEmpty()));
        return operations.stream().flatMap(o -> socket.codes(o).stream()).toList();
    }

    private static List<String> badTokens() {
        return List.of(
                Tokens.living("alice", Duration.ofMinutes(-5)),
                Tokens.forAnotherAudience("alice"),
                Tokens.forged("alice"),
                Tokens.unsigned("alice"));
    }
}
