package trackunit.orchestrator.command;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import trackunit.orchestrator.outage.StoppingException;

/**
 * Takes the messages of one queue, each on a thread of its own: the broker hands out no more than the channel's
 * max-outstanding-messages, which bounds both. A subscription that ends is made anew.
 */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Multi<Message<byte[]>> messages;
    private final CommandHandler<?> handler;
    private final InHand inHand;
    private final Generations generations = new Generations();
    private final ExecutorService threads;
    private volatile boolean subscribed;
    private Cancellable subscription;

    Intake(Multi<Message<byte[]>> messages, CommandHandler<?> handler, InHand inHand) {
        this.messages = messages;
        this.handler = handler;
        this.inHand = inHand;
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, handler.queue()));
    }

    void start() {
        subscription = messages.onSubscription()
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
                .with(message -> accept(new Delivery(message)));
    }

    /** Subscribes again, where the broker has lost the subscription without a word. */
    void renew() {
        stop();
        start();
    }

    /** Takes no further messages. What is in hand goes on. */
    void stop() {
        subscription.cancel();
    }

    boolean subscribed() {
        return subscribed;
    }

    String queue() {
        return handler.queue();
    }

    private void accept(Delivery delivery) {
        int generation = generations.of(delivery.tag());
        inHand.take();
        threads.execute(() -> work(delivery, generation));
    }

    private void work(Delivery delivery, int generation) {
        try {
            handler.handle(delivery);
            if (generations.newest(generation)) {
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
