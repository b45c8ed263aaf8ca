package trackunit.gateway.protocol;

import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Holds streams back while their client does not read. SmallRye writes frames without looking whether the socket takes
 * them; a reader that is slow would fill the memory.
 */
@ApplicationScoped
public class SocketPace {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final CurrentVertxRequest request;

    SocketPace(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Gives a stream whose events go no faster than the socket of the current operation takes them. */
    public <T> Multi<T> of(Multi<T> stream) {
        Channel channel = Sockets.channel(request.getCurrent());
        return stream.onItem().call(() -> ready(channel));
    }

    private static Uni<Void> ready(Channel channel) {
        // A closed socket is never writable; its streams are cancelled, so they need not be held.
        if (channel.isWritable() || !channel.isActive()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE).chain(() -> ready(channel));
    }
}
