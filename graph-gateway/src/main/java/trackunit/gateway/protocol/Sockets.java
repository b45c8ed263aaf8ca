package trackunit.gateway.protocol;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import trackunit.gateway.security.Callers;

/**
 * The WebSockets of this replica. When it stops they are closed with 1001, so that clients go to another one and resume
 * there; no operation is told that it is complete, for it is not.
 */
@ApplicationScoped
class Sockets {

    /** After a bad token was refused, before the socket is opened. */
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHORIZATION + 1;

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final SocketLimits limits;
    private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private volatile boolean closing;

    Sockets(SocketLimits limits, MeterRegistry meters) {
        this.limits = limits;
        Gauge.builder("gateway.sockets", channels, ChannelGroup::size)
                .description("WebSockets that are open")
                .register(meters);
    }

    /** Whether a request is to become a socket. */
    static boolean isAskedForBy(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    /** Gives the connection that a request came in on. */
    static Channel channel(RoutingContext context) {
        return server(context).channel();
    }

    private static ChannelHandlerContext server(RoutingContext context) {
        return ((ConnectionBase) context.request().connection()).channelHandlerContext();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::open, PRIORITY);
    }

    private void open(RoutingContext context) {
        if (!isAskedForBy(context.request())) {
            context.next();
        } else if (closing) {
            context.fail(HttpResponseStatus.SERVICE_UNAVAILABLE.code());
        } else {
            channels.add(channel(context));
            limits.watch(server(context), () -> Callers.owner(context));
            context.next();
        }
    }

    /** Closes all sockets and opens no new ones; comes back when the clients have heard it, or soon after. */
    void close() {
        closing = true;
        channels.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.ENDPOINT_UNAVAILABLE, "Restarting"));
        channels.newCloseFuture().awaitUninterruptibly(LONGEST_GOODBYE.toMillis());
    }
}
