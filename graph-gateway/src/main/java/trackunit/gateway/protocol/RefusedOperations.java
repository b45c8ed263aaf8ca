package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Optional;

/**
 * Frees the ids of operations that were refused. The server keeps such an id until the socket closes, and would close it
 * where a client uses the id again, as it may after an error; it forgets an id where a client ends the operation itself.
 */
final class RefusedOperations extends ChannelOutboundHandlerAdapter {

    private final FrameShape shape;

    /** @param shape how a client ends an operation */
    RefusedOperations(FrameShape shape) {
        this.shape = shape;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        Optional<String> end =
                message instanceof TextWebSocketFrame frame ? shape.endOfRefused(frame.text()) : Optional.empty();
        if (end.isEmpty()) {
            context.write(message, promise);
        } else {
            // Before the client hears of it: what it sends then comes later.
            context.fireChannelRead(new TextWebSocketFrame(end.get()));
            context.fireChannelReadComplete();
            // The server takes its own reading for over now, and would not flush what it writes in it.
            context.writeAndFlush(message, promise);
        }
    }
}
