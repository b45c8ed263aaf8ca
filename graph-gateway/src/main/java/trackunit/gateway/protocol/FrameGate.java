package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;

/** Looks at every frame of one socket before the server does, and closes the socket where one is not accepted. */
final class FrameGate extends ChannelInboundHandlerAdapter {

    private final FrameShape shape;
    private final TokenBucket pace;
    private boolean closed;

    /**
     * @param shape what is a message
     * @param pace how often frames may come
     */
    FrameGate(FrameShape shape, TokenBucket pace) {
        this.shape = shape;
        this.pace = pace;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof WebSocketFrame frame) || message instanceof CloseWebSocketFrame) {
            context.fireChannelRead(message);
            return;
        }
        Optional<Goodbye> goodbye = closed ? Optional.empty() : judge(frame);
        if (closed || goodbye.isPresent()) {
            closed = true;
            ReferenceCountUtil.release(frame);
            goodbye.ifPresent(reason -> reason.say(context));
        } else {
            context.fireChannelRead(frame);
        }
    }

    private Optional<Goodbye> judge(WebSocketFrame frame) {
        if (!pace.take().isZero()) {
            return Optional.of(Goodbye.TOO_FAST);
        } else if (frame instanceof BinaryWebSocketFrame) {
            return Optional.of(Goodbye.BINARY);
        }
        return frame instanceof TextWebSocketFrame text
                ? shape.fault(text.text()).map(Goodbye::malformed)
                : Optional.empty();
    }
}
