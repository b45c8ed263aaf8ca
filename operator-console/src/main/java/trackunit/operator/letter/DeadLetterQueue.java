package trackunit.operator.letter;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import trackunit.contracts.Topology;
import trackunit.operator.OperatorFailure;

/**
 * One walk through the dead letters, from the oldest on. Those that are not settled go back to where they were when
 * this is closed, or when the process dies. One consumer takes all of them, since only of one does a broker put
 * everything back in order; it is the only one meanwhile, so that two operators do not see half of them each.
 */
public final class DeadLetterQueue implements AutoCloseable {

    /** As many as AMQP can hand out unsettled to one consumer. */
    public static final int MOST = 65_535;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whoever holds this queue walks alone: a quorum queue does not refuse a second consumer, as a classic one does. */
    private static final String WALKING = Topology.DEAD_LETTER + ".walking";

    private final Channel channel;
    private final int size;
    private final int wanted;
    private final BlockingQueue<Optional<Delivery>> arrived = new LinkedBlockingQueue<>();
    private int taken;

    private DeadLetterQueue(Channel channel, int limit) throws IOException {
        this.channel = channel;
        channel.queueDeclare(WALKING, false, true, true, null);
        this.size = (int) channel.messageCount(Topology.DEAD_LETTER);
        this.wanted = Math.min(Math.min(size, limit), MOST);
    }

    /**
     * Begins a walk through the first ones.
     *
     * @param limit how many at most
     * @throws OperatorFailure where the queue cannot be read, or somebody else is walking through it
     */
    public static DeadLetterQueue open(Connection connection, int limit) {
        try {
            DeadLetterQueue queue = new DeadLetterQueue(connection.createChannel(), limit);
            queue.consume();
            return queue;
        } catch (IOException | ShutdownSignalException e) {
            throw new OperatorFailure("Queue " + Topology.DEAD_LETTER + " cannot be read now: " + BrokerWords.of(e), e);
        }
    }

    private void consume() throws IOException {
        // No letters, no consumer: a limit of none would be taken for no limit.
        if (wanted > 0) {
            channel.basicQos(wanted);
            channel.basicConsume(
                    Topology.DEAD_LETTER,
                    false,
                    "",
                    false,
                    true,
                    null,
                    (tag, delivery) -> arrived.add(Optional.of(delivery)),
                    tag -> arrived.add(Optional.empty()),
                    (tag, signal) -> arrived.add(Optional.empty()));
        }
    }

    /** How many letters lay in the queue when the walk began. */
    public int size() {
        return size;
    }

    /**
     * Takes the next letter; empty after the last of those that were there when the walk began.
     *
     * @throws OperatorFailure where the broker does not hand it out
     */
    public Optional<Letter> next() {
        if (taken == wanted) {
            return Optional.empty();
        }
        Delivery delivery = awaitDelivery()
                .orElseThrow(() -> new OperatorFailure("The broker handed out " + taken + " of " + wanted
                        + " letters and no more; what was not settled is still there"));
        taken++;
        return Optional.of(new Letter(taken, delivery));
    }

    private Optional<Delivery> awaitDelivery() {
        try {
            Optional<Delivery> next = arrived.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return next == null ? Optional.empty() : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Takes a letter out of the queue for ever. */
    public void settle(Letter letter) {
        try {
            channel.basicAck(letter.tag(), false);
        } catch (IOException | ShutdownSignalException e) {
            throw new OperatorFailure("The broker went away; the letter is still there: " + BrokerWords.of(e), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException | TimeoutException | ShutdownSignalException e) {
            throw new OperatorFailure(
                    "The broker went away; letters that were settled last may come again: " + BrokerWords.of(e), e);
        }
    }
}
