package trackunit.orchestrator.command;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import trackunit.orchestrator.outage.StoppingException;

/**
 * Takes the messages of one queue, each on a thread of its own: the broker hands out no more than the channel's
 * max-outstanding-messages, which bounds both. A subscription that ends is made anew, and so is one by which more comes.
 */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Multi<Message<byte[]>> messages;
    private final CommandHandler<?> handler;
    private final InHand inHand;
    private final int portion;
    private final ExecutorService threads;
    private volatile boolean subscribed;
    private boolean stopped;
    private Cancellable subscription;

    /**
     * Does not start yet.
     *
     * @param portion how many messages the broker hands out at once
     */
    Intake(Multi<Message<byte[]>> messages, CommandHandler<?> handler, InHand inHand, int portion) {
        this.messages = messages;
        this.handler = handler;
        this.inHand = inHand;
        this.portion = portion;
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, handler.queue()));
    }

    synchronized void start() {
        subscription = Multi.createFrom()
                .deferred(this::deliveries)
                .onSubscription()
                .invoke(() -> subscribed = true)
                .onTermination()
                .invoke(() -> subscribed = false)
                .onCompletion()
                .failWith(() -> new IllegalStateException("The broker ended the subscription"))
                .onFailure()
                .invoke(failure -> LOG.warnf("%s is subscribed to again: %s", handler.queue(), failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(Runnable::run);
    }

    /** What to do for each message of one subscription. */
    private Multi<Runnable> deliveries() {
        Portion held = new Portion(portion);
        return messages.map(message -> () -> accept(new Delivery(message), held));
    }

    /** Subscribes again, by a new connection; the connector closes the old one, which gives back what it had brought. */
    synchronized void renew() {
        if (!stopped) {
            subscription.cancel();
            start();
        }
    }

    /** Takes no further messages. What is in hand goes on. */
    synchronized void stop() {
        stopped = true;
        subscription.cancel();
    }

    boolean subscribed() {
        return subscribed;
    }

    String queue() {
        return handler.queue();
    }

    private void accept(Delivery delivery, Portion held) {
        Optional<Integer> generation = held.take(delivery.tag());
        if (generation.isPresent()) {
            take(delivery, held, generation.get());
        } else if (held.giveUp()) {
            LOG.warnf("More of %s came than was asked for: it is subscribed to anew", handler.queue());
            threads.execute(this::renew);
        }
    }

    private void take(Delivery delivery, Portion held, int generation) {
        inHand.take();
        threads.execute(() -> work(delivery, held, generation));
    }

    private void work(Delivery delivery, Portion held, int generation) {
        try {
            handler.handle(delivery);
            if (held.leave(generation)) {
                delivery.acknowledge();
            } else {
                LOG.infof("A message of %s came by a channel that is gone; it will come again", handler.queue());
            }
        } catch (StoppingException e) {
            LOG.infof("A message of %s goes back to the broker: %s", handler.queue(), e.getMessage());
        } finally {
            inHand.leave();
        }
    }
}
