package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Optional;
import java.util.function.Supplier;
import trackunit.contracts.Owner;

/**
 * Counts a socket for its user, from when it is known who that is until it closes: at once where a header says so, otherwise before its
 * client is told that it may begin. One that is too many is closed.
 */
final class SocketUser extends ChannelOutboundHandlerAdapter {

    private final Supplier<Optional<Owner>> user;
    private final Quota<Optional<Owner>> sockets;
    private boolean counted;
    private boolean refused;

    /**
     * @param user who it is, as far as that is known; strangers count together as one user
     * @param sockets what each has open
     */
    SocketUser(Supplier<Optional<Owner>> user, Quota<Optional<Owner>> sockets) {
        this.user = user;
        this.sockets = sockets;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        // Not at once: the answer that makes a socket of the connection is on its way.
        context.executor().execute(() -> user.get().ifPresent(known -> count(context, Optional.of(known))));
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean text = message instanceof TextWebSocketFrame;
        if (text && !counted && ServerMessage.acknowledges((TextWebSocketFrame) message)) {
            count(context, user.get());
        }
        if (text && refused) {
            ((TextWebSocketFrame) message).release();
            promise.trySuccess();
        } else {
            context.write(message, promise);
        }
    }

    private void count(ChannelHandlerContext context, Optional<Owner> owner) {
        if (counted) {
            return;
        }
        counted = true;
        if (sockets.open(owner)) {
            context.channel().closeFuture().addListener(closed -> sockets.close(owner));
        } else {
            refused = true;
            Goodbye.TOO_MANY_SOCKETS.say(context);
        }
    }
}
