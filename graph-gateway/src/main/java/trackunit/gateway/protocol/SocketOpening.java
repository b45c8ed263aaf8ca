package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.function.Consumer;

/** Waits for the answer to a request that asks for a socket: only that says whether it becomes one, and of which subprotocol. */
final class SocketOpening extends ChannelOutboundHandlerAdapter {

    private final Consumer<String> opened;

    /** @param opened takes the subprotocol, null where there is none, before the first frame */
    SocketOpening(Consumer<String> opened) {
        this.opened = opened;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response
                && response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            opened.accept(response.headers().get(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL));
            context.pipeline().remove(this);
        }
        context.write(message, promise);
    }
}
