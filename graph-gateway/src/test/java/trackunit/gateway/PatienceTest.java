package trackunit.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long the gateway waits for clients that do nothing. */
@QuarkusTest
@TestProfile(ShortPatience.class)
@QuarkusTestResource(LocalServices.class)
class PatienceTest {

    /** With some tens of kilobytes an answer this is more than all buffers between gateway and client hold. */
    private static final int REQUESTS = 600;

    @ParameterizedTest
    @EnumSource
    void a_socket_that_does_not_begin_is_closed(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of())) {
            await().until(socket.closed()::isDone);
            assertThat(socket.closed().join()).isEqualTo(4408);
        }
    }

    @Test
    void a_client_that_gives_no_sign_of_life_is_let_go_and_a_quiet_one_is_not() {
        try (Socket quiet = Socket.connect(Protocol.LEGACY, Map.of()).init(Map.of());
                RawSocket silent = RawSocket.open(frame("{\"type\":\"connection_init\"}"))) {
            await().until(silent.end()::isDone);
            assertThat(quiet.acknowledged()).isTrue();
            assertThat(quiet.closed()).isNotDone();
        }
    }

    @Test
    void a_client_that_asks_and_does_not_read_is_not_read_either_and_is_let_go() {
        double before = LargeQueries.answered();
        try (Socket socket = Socket.connect(Protocol.TRANSPORT, Map.of()).init(Map.of())) {
            await().until(socket::acknowledged);
            CompletableFuture<Void> asking = LargeQueries.ask(socket.pause(), REQUESTS);
            await().atMost(Duration.ofMinutes(1)).until(() -> Gauges.value("gateway_sockets") == 0);
            asking.join();
            assertThat(LargeQueries.answered() - before).isLessThan(REQUESTS);
        }
    }

    /** A short text as a client sends it, masked with zeros. */
    private static byte[] frame(String text) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        frame.write(0x80 | text.length());
        frame.writeBytes(new byte[4]);
        frame.writeBytes(text.getBytes(US_ASCII));
        return frame.toByteArray();
    }
}
