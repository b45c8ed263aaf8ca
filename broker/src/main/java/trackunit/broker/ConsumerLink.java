package trackunit.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The connection for consuming, opened again where it is lost. It is one of its own: a broker that holds publishers back
 * reads nothing more from them, and acknowledgements have to get through.
 */
@Singleton
public class ConsumerLink {

    private final Connections connections;
    private Connection connection;
    private boolean stopped;

    ConsumerLink(Connections connections) {
        this.connections = connections;
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        end();
    }

    private synchronized void end() {
        stopped = true;
        if (connection != null) {
            Connections.end(connection);
        }
    }

    /**
     * Opens the connection, unless it is open.
     *
     * @throws IOException where the broker cannot be reached or refuses, or the process stops
     * @throws TimeoutException where it does not answer
     */
    public synchronized void connect() throws IOException, TimeoutException {
        if (stopped) {
            throw new IOException("The process stops");
        }
        if (connection == null || !connection.isOpen()) {
            connection = connections.open("consumer");
        }
    }

    /**
     * Consumes a queue, by a channel of its own.
     *
     * @param prefetch how many messages the broker hands out at once
     * @param taker told of each message, on a thread that it must not keep
     * @throws IOException where the queue is not there, or the connection is lost
     */
    public Subscription subscribe(String queue, int prefetch, Consumer<Delivery> taker) throws IOException {
        return subscribe(channel -> queue, prefetch, taker);
    }

    /**
     * Consumes what fanout exchanges are sent from now on, by a queue of the subscription's own that ends with it.
     *
     * @param prefetch how many messages the broker hands out at once
     * @param taker told of each message, on a thread that it must not keep
     * @throws IOException where an exchange is not there, or the connection is lost
     */
    public Subscription listen(Collection<String> exchanges, int prefetch, Consumer<Delivery> taker)
            throws IOException {
        return subscribe(channel -> ownQueue(channel, exchanges), prefetch, taker);
    }

    private synchronized Subscription subscribe(Subscription.Source source, int prefetch, Consumer<Delivery> taker)
            throws IOException {
        if (connection == null) {
            throw new IOException("Not connected");
        }
        return Subscription.open(Connections.channel(connection), source, prefetch, taker);
    }

    /** Of a name that the broker gives, exclusive to the connection, and gone with its only consumer. */
    private static String ownQueue(Channel channel, Collection<String> exchanges) throws IOException {
        String queue = channel.queueDeclare().getQueue();
        for (String exchange : exchanges) {
            channel.queueBind(queue, exchange, "");
        }
        return queue;
    }

    /** A channel for a question, which the caller closes; none while there is no connection. */
    synchronized Optional<Channel> channel() throws IOException {
        return connection == null || !connection.isOpen() ? Optional.empty() : connection.openChannel();
    }
}
