package trackunit.broker;

import com.rabbitmq.client.BlockedCallback;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.UnblockedCallback;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection for everything that this process publishes. It is not repaired: where it is lost, open another. */
final class Broker implements AutoCloseable {

    private final Connection connection;
    private final ConfirmChannel channel;
    private final AtomicBoolean blocked = new AtomicBoolean();

    private Broker(Connection connection, ConfirmChannel channel) {
        this.connection = connection;
        this.channel = channel;
        BlockedCallback onBlocked = reason -> blocked.set(true);
        UnblockedCallback onUnblocked = () -> blocked.set(false);
        connection.addBlockedListener(onBlocked, onUnblocked);
    }

    /** Publishes by a connection from now on, and closes it where that cannot be. */
    static Broker on(Connection connection, UnroutedMessages unrouted) throws IOException {
        try {
            return new Broker(connection, new ConfirmChannel(Connections.channel(connection), unrouted));
        } catch (IOException | RuntimeException e) {
            Connections.end(connection);
            throw e;
        }
    }

    ConfirmChannel channel() {
        return channel;
    }

    /** Whether it still lives. */
    boolean open() {
        return connection.isOpen() && channel.open();
    }

    /** Whether the broker takes messages: it lives, and no alarm of the broker holds publishers back. */
    boolean usable() {
        return open() && !blocked.get();
    }

    @Override
    public void close() {
        Connections.end(connection);
    }
}
