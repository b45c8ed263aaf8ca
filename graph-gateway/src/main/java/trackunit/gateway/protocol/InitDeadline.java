package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Closes a socket whose client does not begin. */
final class InitDeadline extends ChannelInboundHandlerAdapter {

    private final Duration longest;
    private Future<?> deadline;

    /** @param longest how long the first message may take */
    InitDeadline(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        deadline = context.executor()
                .schedule(() -> Goodbye.NOT_INITIALISED.say(context), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ClientMessage first && first.is(ClientMessage.INIT)) {
            deadline.cancel(false);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        deadline.cancel(false);
    }
}
