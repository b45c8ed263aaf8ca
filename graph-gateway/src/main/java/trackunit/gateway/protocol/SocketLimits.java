package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

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

    /** Begins to watch a connection that is about to become a socket. */
    void watch(ChannelHandlerContext server, String subprotocols) {
        ChannelPipeline pipeline = server.pipeline();
        if (pipeline.get(FrameGate.class) == null) {
            TokenBucket pace = new TokenBucket(limits.frameBurst(), limits.framesPerSecond(), System::nanoTime);
            pipeline.addBefore(server.name(), WholeMessages.class.getName(), new WholeMessages(limits.frameBytes()));
            FrameShape shape = FrameShape.of(subprotocols);
            pipeline.addBefore(server.name(), FrameGate.class.getName(), new FrameGate(shape, pace));
            pipeline.addBefore(server.name(), RefusedOperations.class.getName(), new RefusedOperations(shape));
        }
    }
}
