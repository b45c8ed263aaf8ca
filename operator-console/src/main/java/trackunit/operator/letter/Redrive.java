package trackunit.operator.letter;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import trackunit.operator.OperatorFailure;

/** Sends letters again to where they came from, and knows of each whether a queue has it now. */
public final class Redrive {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connection connection;
    private final AtomicBoolean returned = new AtomicBoolean();
    private Channel channel;

    /** Sends over this connection, on a channel that is not the one that letters are taken by. */
    public Redrive(Connection connection) {
        this.connection = connection;
    }

    /**
     * Sends a letter and waits until a queue has it; then, and not before, it may be settled.
     *
     * @throws StaysFailure where no queue takes this one
     * @throws OperatorFailure where the broker takes none at all
     */
    public void send(Letter letter) {
        Origin origin = letter.note().origin().orElseThrow(() -> new StaysFailure("nothing tells where it came from"));
        try {
            boolean taken = publish(letter, origin);
            if (!taken || returned.get()) {
                throw new StaysFailure("no queue takes what is sent to " + origin.words());
            }
        } catch (IOException | ShutdownSignalException e) {
            if (!connection.isOpen()) {
                throw new OperatorFailure("The broker went away: " + BrokerWords.of(e), e);
            }
            throw new StaysFailure(BrokerWords.of(e), e);
        }
    }

    private boolean publish(Letter letter, Origin origin) throws IOException {
        Channel open = channel();
        returned.set(false);
        open.basicPublish(origin.exchange(), origin.routingKey(), true, letter.restored(), letter.body());
        try {
            return open.waitForConfirms(PATIENCE.toMillis());
        } catch (TimeoutException e) {
            throw new OperatorFailure(
                    "The broker did not confirm within " + PATIENCE.toSeconds() + " s; the letter stays", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorFailure("Interrupted; the letter stays", e);
        }
    }

    /** A refusal, as of an exchange that does not exist, costs the channel. */
    private Channel channel() throws IOException {
        if (channel == null || !channel.isOpen()) {
            channel = connection.createChannel();
            channel.confirmSelect();
            channel.addReturnListener(message -> returned.set(true));
        }
        return channel;
    }
}
