package trackunit.orchestrator.broker;

import com.rabbitmq.client.BlockedCallback;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.UnblockedCallback;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;

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

    static Broker connect(BrokerSettings settings, String name) throws IOException, TimeoutException {
        Connection connection = factory(settings).newConnection(name);
        try {
            return new Broker(connection, new ConfirmChannel(newChannel(connection)));
        } catch (IOException | RuntimeException e) {
            connection.abort();
            throw e;
        }
    }

    ConfirmChannel channel() {
        return channel;
    }

    /** A channel for something else, which the caller closes. */
    Channel extraChannel() throws IOException {
        return newChannel(connection);
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
        connection.abort();
    }

    private static Channel newChannel(Connection connection) throws IOException {
        return connection.openChannel().orElseThrow(() -> new IOException("No channel is free"));
    }

    private static ConnectionFactory factory(BrokerSettings settings) {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(settings.host());
        factory.setPort(settings.port());
        factory.setUsername(settings.username());
        factory.setPassword(settings.password());
        factory.setVirtualHost(settings.virtualHost());
        factory.setConnectionTimeout((int) settings.connectTimeout().toMillis());
        factory.setRequestedHeartbeat((int) settings.heartbeat().toSeconds());
        factory.setAutomaticRecoveryEnabled(false);
        if (settings.ssl()) {
            encrypt(factory);
        }
        return factory;
    }

    private static void encrypt(ConnectionFactory factory) {
        try {
            factory.useSslProtocol(SSLContext.getDefault());
            factory.enableHostnameVerification();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform has no default TLS", e);
        }
    }
}
