package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import trackunit.contracts.Owner;

/** Holds every socket to the limits of its frames, and to what its subprotocol says of ids. */
@ApplicationScoped
class SocketLimits implements HttpServerOptionsCustomizer {

    private final RequestLimits limits;
    private final Quota<Optional<Owner>> users;

    SocketLimits(RequestLimits limits) {
        this.limits = limits;
        this.users = new Quota<>(limits.socketsPerUser());
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

    /**
     * Begins to watch a connection that may become a socket.
     *
     * @param user who has asked for it, as far as that is known
     */
    void watch(ChannelHandlerContext server, Supplier<Optional<Owner>> user) {
        // What was asked before on this connection came to nothing, and may have been somebody else's.
        Optional.ofNullable(server.pipeline().get(SocketOpening.class)).ifPresent(server.pipeline()::remove);
        add(server, new SocketOpening(subprotocol -> FrameShape.of(subprotocol)
                .map(shape -> handlers(shape, user))
                .orElse(List.of(new NoSubprotocol()))
                .forEach(handler -> add(server, handler))));
    }

    /** What a client's frames pass, in this order. */
    private List<ChannelHandler> handlers(FrameShape shape, Supplier<Optional<Owner>> user) {
        return List.of(
                new SilentClients(limits.silence()),
                new WholeMessages(limits.frameBytes()),
                new UnreadAnswers(limits.unreadAnswers()),
                new FrameGate(shape, new TokenBucket(limits.frameBurst(), limits.framesPerSecond(), System::nanoTime)),
                new InitDeadline(limits.connectionInit()),
                new OperationIds(shape),
                new SocketUser(user, users));
    }

    private static void add(ChannelHandlerContext server, ChannelHandler handler) {
        server.pipeline().addBefore(server.name(), handler.getClass().getName(), handler);
    }
}
