package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds every socket to the limits of its frames, and to what its subprotocol says of ids. */
@ApplicationScoped
class SocketLimits implements HttpServerOptionsCustomizer {

    private final RequestLimits limits;

    SocketLimits(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setMaxWebSocketFrameSize(limits.frameBytes())
                .setMaxWebSocketMessageSize(limits.frameBytes())
                // A compressed frame could grow to any size, and its dictionary costs more than all else of a socket.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    /** Begins to watch a connection that may become a socket. */
    void watch(ChannelHandlerContext server) {
        if (server.pipeline().get(SocketOpening.class) == null) {
            add(server, new SocketOpening(subprotocol -> FrameShape.of(subprotocol)
                    .map(this::handlers)
                    .orElse(List.of(new NoSubprotocol()))
                    .forEach(handler -> add(server, handler))));
        }
    }

    /** What a client's frames pass, in this order. */
    private List<ChannelHandler> handlers(FrameShape shape) {
        return List.of(
                new SilentClients(limits.silence()),
                new WholeMessages(limits.frameBytes()),
                new UnreadAnswers(limits.unreadAnswers()),
                new FrameGate(shape, new TokenBucket(limits.frameBurst(), limits.framesPerSecond(), System::nanoTime)),
                new InitDeadline(limits.connectionInit()),
                new OperationIds(shape));
    }

    private static void add(ChannelHandlerContext server, ChannelHandler handler) {
        server.pipeline().addBefore(server.name(), handler.getClass().getName(), handler);
    }
}
