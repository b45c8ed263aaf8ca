package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A user has only so many sockets on a replica. Each test has users of its own. */
@QuarkusTest
@TestProfile(StrictLimits.class)
@QuarkusTestResource(LocalServices.class)
class SocketsPerUserTest {

    private static final int MOST = 5;

    private final String token = Tokens.ofSomebodyNew();

    @ParameterizedTest
    @EnumSource
    void one_too_many_is_closed_when_its_first_message_tells_whose_it_is(Protocol protocol) {
        List<Socket> sockets = open(() -> Socket.open(protocol, token));
        try (Socket another = Socket.open(protocol, token);
                Socket somebodyElses = Socket.open(protocol, Tokens.ofSomebodyNew())) {
            await().until(another.closed()::isDone);
            assertThat(another.closed().join()).isEqualTo(4429);
            assertThat(another.acknowledged()).isFalse();
            await().until(somebodyElses::acknowledged);
        }
        assertThat(sockets).noneMatch(socket -> socket.closed().isDone());
        sockets.forEach(Socket::close);
    }

    @ParameterizedTest
    @EnumSource
    void one_too_many_is_closed_at_once_where_its_header_tells_whose_it_is(Protocol protocol) {
        Map<String, String> header = Map.of("Authorization", "Bearer " + token);
        List<Socket> sockets = open(() -> Socket.connect(protocol, header).init(Map.of()));
        try (Socket another = Socket.connect(protocol, header)) {
            await().until(another.closed()::isDone);
            assertThat(another.closed().join()).isEqualTo(4429);
        }
        sockets.forEach(Socket::close);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_has_ended_does_not_count(Consumer<Socket> end) {
        List<Socket> sockets = open(() -> Socket.open(Protocol.LEGACY, token));
        end.accept(sockets.get(0));
        await().until(() -> {
            Socket another = Socket.open(Protocol.LEGACY, token);
            await().until(() -> another.acknowledged() || another.closed().isDone());
            another.close();
            return another.acknowledged();
        });
        sockets.forEach(Socket::close);
    }

    static Stream<Named<Consumer<Socket>>> ends() {
        return Stream.of(
                Named.of("gone without a word", Socket::close),
                Named.of("said so", socket -> socket.send(Map.of("type", "connection_terminate"))),
                Named.of("told why", socket -> socket.send("x")));
    }

    @Test
    void one_that_was_too_many_counts_no_further() {
        List<Socket> sockets = open(() -> Socket.open(Protocol.TRANSPORT, token));
        for (int i = 0; i < MOST; i++) {
            try (Socket another = Socket.open(Protocol.TRANSPORT, token)) {
                await().until(another.closed()::isDone);
            }
        }
        sockets.forEach(Socket::close);
        await().until(() -> Gauges.value("gateway_sockets") == 0);
        open(() -> Socket.open(Protocol.TRANSPORT, token)).forEach(Socket::close);
    }

    /** Opens as many as one may. */
    private static List<Socket> open(Supplier<Socket> opening) {
        List<Socket> sockets = Stream.generate(opening).limit(MOST).toList();
        await().until(() -> sockets.stream().allMatch(Socket::acknowledged));
        return sockets;
    }
}
