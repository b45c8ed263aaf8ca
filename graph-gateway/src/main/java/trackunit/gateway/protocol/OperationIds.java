package trackunit.gateway.protocol;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.Optional;

/**
 * Names the operations of one socket anew for the server. A client may use an id again as soon as an operation is over,
 * or it has ended it itself; the server tells operations apart by nothing else, and would give the answer of the old one
 * to the new one. It would also keep the id of a refused operation until the socket closes.
 */
final class OperationIds extends ChannelDuplexHandler {

    private final FrameShape shape;
    private final OpenOperations operations = new OpenOperations();
    private boolean dropping;

    /** @param shape how a client begins and ends an operation */
    OperationIds(FrameShape shape) {
        this.shape = shape;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (!(read instanceof ClientMessage message)) {
            context.fireChannelRead(read);
        } else if (shape.opens(message)) {
            open(context, message);
        } else if (shape.ends(message)) {
            operations.close(message.id()).ifPresent(number -> pass(context, message.about(number)));
        } else {
            pass(context, message);
        }
    }

    private void open(ChannelHandlerContext context, ClientMessage message) {
        Optional<String> number = operations.open(message.id());
        if (number.isPresent()) {
            pass(context, message.about(number.get()));
        } else {
            Goodbye.inUse(message.id()).say(context);
        }
    }

    private static void pass(ChannelHandlerContext context, ClientMessage message) {
        context.fireChannelRead(message.frame());
    }

    @Override
    public void write(ChannelHandlerContext context, Object written, ChannelPromise promise) {
        Optional<ServerMessage> message =
                written instanceof TextWebSocketFrame text ? ServerMessage.read(text) : Optional.empty();
        Optional<String> id = message.flatMap(m -> operations.id(m.number()));
        if (id.isPresent()) {
            write(context, message.get(), id.get(), promise);
        } else if (message.isPresent()) {
            drop((WebSocketFrame) written, promise);
            end(context, message.get().number());
        } else if (dropping && written instanceof ContinuationWebSocketFrame rest) {
            drop(rest, promise);
        } else {
            context.write(written, promise);
        }
    }

    private void write(ChannelHandlerContext context, ServerMessage message, String id, ChannelPromise promise) {
        if (message.ends()) {
            operations.close(id);
        }
        if (message.refuses()) {
            end(context, message.number());
        }
        context.write(message.about(id), promise);
        if (message.refuses()) {
            // The server takes its own reading for over now, and would not flush what it writes in it.
            context.flush();
        }
    }

    /** Tells the server that an operation is over: one it has refused, or a stream that began after its client had ended it. */
    private void end(ChannelHandlerContext context, String number) {
        pass(context, shape.end(number));
        context.fireChannelReadComplete();
    }

    private void drop(WebSocketFrame frame, ChannelPromise promise) {
        dropping = !frame.isFinalFragment();
        frame.release();
        promise.trySuccess();
    }
}
