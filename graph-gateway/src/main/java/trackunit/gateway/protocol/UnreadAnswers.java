package trackunit.gateway.protocol;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Reads no more of a client that does not read. What a socket is sent waits in memory until its client takes it, so the
 * server is asked for nothing more until then; a client that takes nothing for too long is let go.
 */
final class UnreadAnswers extends ChannelDuplexHandler {

    private final Duration longest;
    private final Queue<Object> held = new ArrayDeque<>();
    private long taken;
    private final ChannelFutureListener taking = written -> taken++;
    private Future<?> patience;

    /** @param longest how long a client may take nothing of what waits for it */
    UnreadAnswers(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        // One reading of the connection brings many frames.
        if (held.isEmpty() && context.channel().isWritable()) {
            context.fireChannelRead(message);
        } else {
            held.add(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, promise.unvoid()).addListener(taking);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (context.channel().isWritable()) {
            rest();
            // Not at once: an answer may be half written, and another one must not come in between.
            context.executor().execute(() -> goOn(context));
        } else {
            context.channel().config().setAutoRead(false);
            watch(context);
        }
        context.fireChannelWritabilityChanged();
    }

    private void goOn(ChannelHandlerContext context) {
        while (!held.isEmpty() && context.channel().isWritable()) {
            context.fireChannelRead(held.poll());
        }
        context.fireChannelReadComplete();
        context.channel().config().setAutoRead(context.channel().isWritable());
    }

    private void watch(ChannelHandlerContext context) {
        rest();
        long before = taken;
        patience = context.executor().schedule(() -> check(context, before), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check(ChannelHandlerContext context, long before) {
        if (taken == before) {
            context.close();
        } else {
            watch(context);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        held.forEach(ReferenceCountUtil::release);
        held.clear();
        rest();
    }

    private void rest() {
        if (patience != null) {
            patience.cancel(false);
        }
    }
}
