package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.junit.jupiter.api.Test;

/** Nothing is read after a goodbye. */
class FrameGateTest {

    private static final String PING = "{\"type\":\"ping\"}";

    private final EmbeddedChannel channel = new EmbeddedChannel(
            new WholeMessages(PING.length()),
            new FrameGate(FrameShape.of("graphql-transport-ws").orElseThrow(), new TokenBucket(10, 10, () -> 0)));

    @Test
    void what_follows_a_message_that_is_too_large_is_not_read() {
        channel.writeInbound(new TextWebSocketFrame(false, 0, PING), new ContinuationWebSocketFrame(true, 0, PING));
        assertThat(channel.<CloseWebSocketFrame>readOutbound().statusCode()).isEqualTo(1009);
        assertNothingIsRead();
    }

    @Test
    void what_follows_a_goodbye_of_the_server_is_not_read() {
        send(PING);
        assertThat(channel.<ClientMessage>readInbound().is("ping")).isTrue();
        channel.writeOutbound(new Goodbye(1011, "Broken").frame());
        assertThat(channel.<CloseWebSocketFrame>readOutbound().statusCode()).isEqualTo(1011);
        assertNothingIsRead();
    }

    /** JavaScript's graphql-ws takes 1008 for fatal and never comes again; at 4403 it does. */
    @Test
    void the_end_of_a_token_is_told_by_a_code_at_which_clients_come_again() {
        channel.writeOutbound(new Goodbye(1008, "Authentication expired").frame());
        assertThat(channel.<CloseWebSocketFrame>readOutbound().statusCode()).isEqualTo(4403);
        assertNothingIsRead();
    }

    @Test
    void only_the_first_goodbye_is_said() {
        send("x");
        send("y");
        assertThat(channel.<CloseWebSocketFrame>readOutbound().statusCode()).isEqualTo(4400);
        assertThat(channel.<Object>readOutbound()).isNull();
    }

    private void assertNothingIsRead() {
        send(PING);
        assertThat(channel.<Object>readInbound()).isNull();
    }

    private void send(String text) {
        channel.writeInbound(new TextWebSocketFrame(text));
    }
}
