package trackunit.broker;

import com.rabbitmq.client.CancelCallback;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DeliverCallback;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One queue consumed by one channel, from its opening to its loss: it is never repaired, but another one is made. */
public final class Subscription {

    private static final Logger LOG = Logger.getLogger(Subscription.class);

    private final Channel channel;
    private final String queue;
    private final String consumer;
    private final AtomicBoolean dropped;

    private Subscription(Channel channel, String queue, String consumer, AtomicBoolean dropped) {
        this.channel = channel;
        this.queue = queue;
        this.consumer = consumer;
        this.dropped = dropped;
    }

    /**
     * Begins to consume; the channel is closed where that fails.
     *
     * @param source names the queue
     * @param prefetch how many messages the broker hands out at once
     * @param taker told of each message, on a thread that it must not keep
     */
    static Subscription open(Channel channel, Source source, int prefetch, Consumer<Delivery> taker)
            throws IOException {
        AtomicBoolean dropped = new AtomicBoolean();
        DeliverCallback onDelivery = (consumer, message) -> taker.accept(new Delivery(message, channel));
        CancelCallback onDrop = consumer -> dropped.set(true);
        try {
            String queue = source.on(channel);
            channel.basicQos(prefetch);
            return new Subscription(channel, queue, channel.basicConsume(queue, onDelivery, onDrop), dropped);
        } catch (IOException e) {
            abort(channel);
            throw e;
        } catch (ShutdownSignalException e) {
            throw new IOException("The channel was lost", e);
        }
    }

    /** Whether messages come by it, as far as the broker has told. */
    public boolean live() {
        return channel.isOpen() && !dropped.get();
    }

    /** Takes no further messages; those in hand can still be acknowledged. */
    public void cancel() {
        try {
            channel.basicCancel(consumer);
        } catch (IOException | ShutdownSignalException e) {
            LOG.infof("%s was not consumed any more: %s", queue, e);
        }
    }

    /** Ends it; the broker takes back what is not acknowledged. */
    public void close() {
        abort(channel);
    }

    private static void abort(Channel channel) {
        try {
            channel.abort();
        } catch (IOException e) {
            LOG.infof("The channel of a subscription was gone: %s", e);
        }
    }

    /** Where messages come from: an existing queue, or one that is declared on the channel that consumes it. */
    interface Source {

        /** Gives the queue's name. */
        String on(Channel channel) throws IOException;
    }
}
