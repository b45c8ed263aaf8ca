package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Owner;

/** A connection is watched for who asks on it last. */
class SocketLimitsTest {

    private final SocketLimits limits = new SocketLimits(new SmallRyeConfigBuilder()
            .withMapping(RequestLimits.class)
            .withDefaultValue("gateway.limits.sockets-per-user", "1")
            .build()
            .getConfigMapping(RequestLimits.class));

    @Test
    void a_connection_on_which_two_have_asked_is_the_second_ones() {
        assertThat(opened("alice", "bob").<Object>readOutbound()).isNull();
        assertThat(opened("alice").<Object>readOutbound()).isNull();
        assertThat(opened("alice", "bob").<CloseWebSocketFrame>readOutbound().statusCode())
                .isEqualTo(4429);
    }

    /** Gives a connection that becomes a socket when the last of them asks for it. */
    private EmbeddedChannel opened(String... users) {
        EmbeddedChannel connection = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
        ChannelHandlerContext server = connection.pipeline().context(ChannelInboundHandlerAdapter.class);
        for (String user : users) {
            limits.watch(server, () -> Optional.of(Owner.of("issuer", user)));
        }
        HttpResponse answer = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.SWITCHING_PROTOCOLS);
        answer.headers().set(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL, "graphql-ws");
        server.writeAndFlush(answer);
        connection.runPendingTasks();
        assertThat(connection.<Object>readOutbound()).isEqualTo(answer);
        return connection;
    }
}
