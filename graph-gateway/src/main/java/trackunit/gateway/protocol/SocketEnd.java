package trackunit.gateway.protocol;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Flow.Subscription;

/**
 * Ends a stream when its socket closes. The server ends those that it knows of; one that begins while the socket closes
 * would go on for ever.
 */
final class SocketEnd implements ChannelFutureListener {

    private final Channel socket;
    private volatile Subscription stream;

    private SocketEnd(Channel socket) {
        this.socket = socket;
    }

    /** Gives the stream that ends with the socket. */
    static <T> Multi<T> of(Channel socket, Multi<T> stream) {
        return Multi.createFrom().deferred(() -> {
            SocketEnd end = new SocketEnd(socket);
            return stream.onTermination().invoke(end::forget).onSubscription().invoke(end::watch);
        });
    }

    private void watch(Subscription begun) {
        stream = begun;
        socket.closeFuture().addListener(this);
    }

    /** A socket lives for long and has many streams: it must not keep those that are over. */
    private void forget() {
        socket.closeFuture().removeListener(this);
    }

    @Override
    public void operationComplete(ChannelFuture closed) {
        stream.cancel();
    }
}
