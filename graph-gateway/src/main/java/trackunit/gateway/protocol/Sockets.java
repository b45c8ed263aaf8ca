package trackunit.gateway.protocol;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * The WebSockets of this replica. When it stops they are closed with 1001, so that clients go to another one and resume
 * there; no operation is told that it is complete, for it is not.
 */
@ApplicationScoped
class Sockets {

    private static final int BEFORE_GRAPHQL = -1;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    Sockets(MeterRegistry meters) {
        Gauge.builder("gateway.sockets", channels, ChannelGroup::size)
                .description("WebSockets that are open")
                .register(meters);
    }

    /** Gives the connection that a request came in on. */
    static Channel channel(RoutingContext context) {
        return ((ConnectionBase) context.request().connection())
                .channelHandlerContext()
                .channel();
    }

    void watch(@Observes Router router) {
        router.get("/graphql").order(BEFORE_GRAPHQL).handler(context -> {
            if (context.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
                channels.add(channel(context));
            }
            context.next();
        });
    }

    void close(@Observes ShutdownEvent event) {
        channels.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.ENDPOINT_UNAVAILABLE, "Restarting"));
        channels.newCloseFuture().awaitUninterruptibly(LONGEST_GOODBYE.toMillis());
    }
}
