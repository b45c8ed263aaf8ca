package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks a client that is silent whether it is still there, and lets it go where it does not answer. It is asked by a ping
 * of WebSocket itself, which every client answers; those of the subprotocols are not answered in the older one.
 */
final class SilentClients extends IdleStateHandler {

    private boolean asked;

    /** @param longest how long a client may be silent; it is asked when half of that is over */
    SilentClients(Duration longest) {
        super(longest.toMillis() / 2, 0, 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        asked = false;
        super.channelRead(context, message);
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
        if (!context.channel().config().isAutoRead()) {
            // It is not listened to: see UnreadAnswers, which lets it go as well.
            return;
        } else if (asked) {
            context.close();
        } else {
            asked = true;
            context.writeAndFlush(new PingWebSocketFrame());
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        asked = false;
        resetReadTimeout();
        context.fireChannelWritabilityChanged();
    }
}
