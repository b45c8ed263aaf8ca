package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;

/** Says why a socket is closed that has no subprotocol; the server itself closes it as if all were well. */
final class NoSubprotocol extends ChannelOutboundHandlerAdapter {

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof CloseWebSocketFrame close) {
            close.release();
            context.write(Goodbye.NO_SUBPROTOCOL.frame(), promise);
        } else {
            context.write(message, promise);
        }
    }
}
