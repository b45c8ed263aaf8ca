package trackunit.gateway.protocol;

import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import trackunit.contracts.Owner;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/** How many streams one socket and one user may have open on this replica. */
@ApplicationScoped
public class StreamQuota {

    private final CurrentVertxRequest request;
    private final Quota<Channel> sockets;
    private final Quota<Owner> users;

    StreamQuota(CurrentVertxRequest request, RequestLimits limits) {
        this.request = request;
        this.sockets = new Quota<>(limits.subscriptionsPerSocket());
        this.users = new Quota<>(limits.subscriptionsPerUser());
    }

    /** Gives a stream that counts while it is open, and fails where there are enough. */
    public <T> Multi<T> of(Owner owner, Multi<T> stream) {
        Channel channel = Sockets.channel(request.getCurrent());
        return Multi.createFrom().deferred(() -> {
            open(channel, owner);
            return SocketEnd.of(channel, stream.onTermination().invoke(() -> close(channel, owner)));
        });
    }

    private void open(Channel channel, Owner owner) {
        if (!sockets.open(channel)) {
            throw refusal("This socket has as many subscriptions open as it may");
        } else if (!users.open(owner)) {
            sockets.close(channel);
            throw refusal("You have as many subscriptions open as you may");
        }
    }

    private void close(Channel channel, Owner owner) {
        sockets.close(channel);
        users.close(owner);
    }

    private static RefusedException refusal(String message) {
        return RefusedException.of(ErrorCode.TOO_MANY_SUBSCRIPTIONS, message);
    }
}
