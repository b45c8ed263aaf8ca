package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Owner;

/** When a socket counts for its user. */
class SocketUserTest {

    private static final String ACKNOWLEDGEMENT = "{\"type\":\"connection_ack\"}";
    private static final Optional<Owner> ALICE = Optional.of(Owner.of("issuer", "alice"));

    private final Quota<Optional<Owner>> sockets = new Quota<>(1);
    private Optional<Owner> user = Optional.empty();

    @Test
    void it_counts_once_and_until_it_closes() {
        user = ALICE;
        EmbeddedChannel socket = open();
        socket.writeOutbound(new TextWebSocketFrame(ACKNOWLEDGEMENT));
        assertThat(told(socket)).isEqualTo(ACKNOWLEDGEMENT);
        assertThat(sockets.open(ALICE)).isFalse();
        socket.close();
        socket.runPendingTasks();
        assertThat(sockets.holders()).isZero();
    }

    @Test
    void nobody_counts_before_the_first_message_is_acknowledged() {
        EmbeddedChannel socket = open();
        socket.writeOutbound(new TextWebSocketFrame("{\"type\":\"ping\"}"));
        assertThat(sockets.holders()).isZero();
        user = ALICE;
        socket.writeOutbound(new TextWebSocketFrame(ACKNOWLEDGEMENT));
        assertThat(sockets.open(ALICE)).isFalse();
    }

    @Test
    void one_too_many_is_told_so_and_nothing_else() {
        EmbeddedChannel first = open();
        EmbeddedChannel second = open();
        first.writeOutbound(new TextWebSocketFrame(ACKNOWLEDGEMENT));
        second.writeOutbound(new TextWebSocketFrame(ACKNOWLEDGEMENT), new TextWebSocketFrame("{\"type\":\"ka\"}"));
        assertThat(second.<CloseWebSocketFrame>readOutbound().statusCode()).isEqualTo(4429);
        assertThat(second.<Object>readOutbound()).isNull();
        second.close();
        second.runPendingTasks();
        assertThat(sockets.open(Optional.empty()))
                .as("strangers count together")
                .isFalse();
    }

    private EmbeddedChannel open() {
        EmbeddedChannel socket = new EmbeddedChannel(new SocketUser(() -> user, sockets));
        socket.runPendingTasks();
        return socket;
    }

    private static String told(EmbeddedChannel socket) {
        return socket.<TextWebSocketFrame>readOutbound().text();
    }
}
