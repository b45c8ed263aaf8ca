package trackunit.gateway.protocol;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.Optional;

/**
 * Looks at every frame of one socket before the server does, and closes the socket where one is not accepted. Texts go on
 * as messages. Nothing is read after a goodbye, whoever said it.
 */
final class FrameGate extends ChannelDuplexHandler {

    private final FrameShape shape;
    private final TokenBucket pace;
    private final Initialisation initialisation = new Initialisation();

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
        } else if (Goodbye.isSaid(context.channel())) {
            frame.release();
        } else if (!pace.take().isZero()) {
            refuse(context, frame, Goodbye.TOO_FAST);
        } else if (frame instanceof BinaryWebSocketFrame) {
            refuse(context, frame, Goodbye.BINARY);
        } else if (frame instanceof TextWebSocketFrame text) {
            read(context, text);
        } else {
            context.fireChannelRead(frame);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof CloseWebSocketFrame close) {
            Goodbye.isNowSaid(context.channel());
            tellRefusal(context, close);
            context.write(translated(close), promise);
        } else {
            context.write(message, promise);
        }
    }

    private void tellRefusal(ChannelHandlerContext context, CloseWebSocketFrame close) {
        if (close.statusCode() == Goodbye.FORBIDDEN) {
            shape.refusal(close.reasonText()).ifPresent(context::write);
        }
    }

    /** The server closes at a token's end with a code at which clients give up. */
    private static CloseWebSocketFrame translated(CloseWebSocketFrame close) {
        if (close.statusCode() != WebSocketCloseStatus.POLICY_VIOLATION.code()) {
            return close;
        }
        close.release();
        return Goodbye.EXPIRED.frame();
    }

    private void read(ChannelHandlerContext context, TextWebSocketFrame text) {
        Optional<ClientMessage> message = ClientMessage.read(text.text());
        Optional<Goodbye> goodbye = message.map(this::judge).orElse(Optional.of(Goodbye.malformed("No JSON object")));
        if (goodbye.isPresent()) {
            refuse(context, text, goodbye.get());
        } else {
            text.release();
            ClientMessage accepted = message.orElseThrow();
            context.fireChannelRead(accepted.is(ClientMessage.INIT) ? initialisation.read(accepted) : accepted);
        }
    }

    private Optional<Goodbye> judge(ClientMessage message) {
        return shape.fault(message)
                .map(Goodbye::malformed)
                .or(() -> message.is(ClientMessage.TERMINATE) ? Optional.of(Goodbye.TERMINATED) : Optional.empty())
                .or(() -> message.is(ClientMessage.INIT) ? initialisation.fault(message) : Optional.empty());
    }

    private static void refuse(ChannelHandlerContext context, WebSocketFrame frame, Goodbye goodbye) {
        frame.release();
        goodbye.say(context);
    }
}
