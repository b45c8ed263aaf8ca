package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which clients begin on a socket. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BeginningTest {

    private static final String OWN = "{analyses(first:1){endCursor}}";

    @ParameterizedTest
    @EnumSource
    void a_payload_that_is_null_is_none(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of())) {
            socket.send("{\"type\":\"connection_init\",\"payload\":null}").subscribe("p", "{ping}", Map.of());
            await().until(() -> socket.complete("p"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_case_of_the_name_of_a_token_does_not_matter(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of())) {
            socket.init(Map.of("authorization", "bearer " + Tokens.of("alice"), "client", "mine"))
                    .subscribe("a", OWN, Map.of());
            await().until(() -> !socket.codes("a").isEmpty());
            assertThat(socket.codes("a")).isNotEqualTo(List.of("UNAUTHENTICATED"));
        }
    }

    /** Its clients are not told close codes; they are told this message. */
    @Test
    void a_bad_token_is_told_by_a_message_in_the_older_subprotocol() {
        try (Socket socket = Socket.open(Protocol.LEGACY, Tokens.forged("alice"))) {
            await().until(socket.closed()::isDone);
            assertThat(socket.of("", "connection_error")).singleElement().satisfies(error -> assertThat(
                            error.at("/payload/message").asText())
                    .isNotEmpty());
        }
    }
}
