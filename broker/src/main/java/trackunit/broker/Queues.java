package trackunit.broker;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** What the broker says of its queues. It is asked by the connection for consuming, which no alarm of the broker holds back. */
@Singleton
public class Queues {

    private static final Logger LOG = Logger.getLogger(Queues.class);

    private static final Queue NONE = new Queue(0, 0);

    private final ConsumerLink link;

    Queues(ConsumerLink link) {
        this.link = link;
    }

    /**
     * A queue, now.
     *
     * @param waiting how many messages no consumer has yet
     * @param consumers how many consumers it has, of all processes
     */
    public record Queue(int waiting, int consumers) {}

    /** Asks for a queue; empty where the broker does not answer. A queue that does not exist has no consumers. */
    public Optional<Queue> ask(String name) {
        try {
            Optional<Channel> channel = link.channel();
            return channel.isPresent() ? Optional.of(ask(channel.get(), name)) : Optional.empty();
        } catch (IOException | TimeoutException | ShutdownSignalException e) {
            LOG.warnf("The broker does not tell of %s: %s", name, e);
            return absent(e) ? Optional.of(NONE) : Optional.empty();
        }
    }

    private static Queue ask(Channel channel, String name) throws IOException, TimeoutException {
        try (channel) {
            AMQP.Queue.DeclareOk found = channel.queueDeclarePassive(name);
            return new Queue(found.getMessageCount(), found.getConsumerCount());
        }
    }

    /** Whether the broker itself says that there is no such queue; whatever else fails says nothing of a queue. */
    static boolean absent(Exception failure) {
        Throwable signal = failure instanceof IOException ? failure.getCause() : failure;
        return signal instanceof ShutdownSignalException closed
                && closed.getReason() instanceof AMQP.Channel.Close close
                && close.getReplyCode() == AMQP.NOT_FOUND;
    }
}
