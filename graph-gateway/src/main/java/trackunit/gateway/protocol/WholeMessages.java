package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;

/** Puts messages together that come in several frames, up to a size. */
final class WholeMessages extends WebSocketFrameAggregator {

    /** @param bytes the largest message */
    WholeMessages(int bytes) {
        super(bytes);
    }

    @Override
    protected void handleOversizedMessage(ChannelHandlerContext context, WebSocketFrame oversized) {
        Goodbye.TOO_LARGE.say(context);
    }
}
