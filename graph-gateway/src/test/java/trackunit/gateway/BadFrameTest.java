package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames that close a socket, or are answered with an error, in each subprotocol. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BadFrameTest {

    private static final String BETWEEN_FRAMES = "¶";
    private static String token;

    @BeforeEach
    void signIn() {
        token = token == null ? Tokens.of("alice") : token;
    }

    static Stream<Arguments> frames() {
        return BadInputs.rows("frames.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void a_bad_frame_is_told(String name, String protocol, String frames, String expected) {
        Stream.of(Protocol.values())
                .filter(p -> protocol.equals("any") || protocol.equals(p.name()))
                .forEach(p -> told(p, frames, expected));
    }

    private static void told(Protocol protocol, String frames, String expected) {
        Map<String, String> names = Map.of(
                "start", protocol.start(),
                "stop", protocol.stop("1").get("type"),
                "init", "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + token + "\"}}");
        try (Socket socket = Socket.connect(protocol, Map.of())) {
            for (String frame : BadInputs.expand(frames, names).split(BETWEEN_FRAMES, -1)) {
                socket.send(frame);
            }
            if (Character.isDigit(expected.charAt(0))) {
                await().until(socket.closed()::isDone);
                assertThat(socket.closed().join()).as(protocol.name()).hasToString(expected);
            } else {
                await().until(() -> !socket.codes("1").isEmpty());
                assertThat(socket.codes("1")).as(protocol.name()).containsExactly(expected);
            }
        }
    }
}
