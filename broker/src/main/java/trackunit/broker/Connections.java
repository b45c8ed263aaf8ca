package trackunit.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** Opens connections to the broker. None of them repairs itself: where one is lost, open another. */
@Singleton
class Connections {

    private static final int END_MILLIS = 1_000;

    private final ConnectionFactory factory;
    private final String client;

    Connections(BrokerSettings settings) {
        this.factory = factory(settings);
        this.client = settings.client();
    }

    /**
     * Opens a connection.
     *
     * @param use what for; operators see it with the client's name
     */
    Connection open(String use) throws IOException, TimeoutException {
        return factory.newConnection(client + ' ' + use);
    }

    /** Ends a connection, and does not wait for a broker that reads nothing more. */
    static void end(Connection connection) {
        connection.abort(END_MILLIS);
    }

    /** A new channel of a connection, which the caller closes. */
    static Channel channel(Connection connection) throws IOException {
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
        factory.setChannelRpcTimeout((int) settings.answerTimeout().toMillis());
        // Else a connection on which somebody writes to a broker that reads nothing more is closed by nobody,
        // heartbeats or not.
        factory.setShutdownExecutor(Executors.newCachedThreadPool(Connections::daemon));
        factory.setRequestedHeartbeat((int) settings.heartbeat().toSeconds());
        factory.setAutomaticRecoveryEnabled(false);
        if (settings.ssl()) {
            encrypt(factory);
        }
        return factory;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "broker-shutdown");
        thread.setDaemon(true);
        return thread;
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
