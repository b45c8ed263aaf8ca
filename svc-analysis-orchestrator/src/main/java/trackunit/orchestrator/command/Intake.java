package trackunit.orchestrator.command;

import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import trackunit.broker.ConsumerLink;
import trackunit.broker.Delivery;
import trackunit.broker.FailureLog;
import trackunit.broker.Subscription;
import trackunit.orchestrator.outage.StoppingException;

/**
 * Takes the messages of one queue, each on a thread of its own: the broker hands out no more than the prefetch, which
 * bounds both.
 */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final CommandHandler<?> handler;
    private final InHand inHand;
    private final int prefetch;
    private final ExecutorService threads;
    private final FailureLog failures = new FailureLog(LOG);
    private volatile Subscription subscription;
    private volatile boolean stopped;

    /** Does not subscribe yet. */
    Intake(CommandHandler<?> handler, InHand inHand, int prefetch) {
        this.handler = handler;
        this.inHand = inHand;
        this.prefetch = prefetch;
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, handler.queue()));
    }

    /** Subscribes where messages do not come, at first and after each loss. */
    synchronized void keepSubscribed(ConsumerLink broker) {
        if (stopped || subscribed()) {
            return;
        }
        end();
        try {
            subscription = broker.subscribe(queue(), prefetch, this::accept);
            failures.over();
        } catch (IOException | ShutdownSignalException e) {
            failures.failed(queue() + " cannot be consumed", e);
        }
    }

    /** Ends the subscription; the broker takes back what is in hand, and the next round subscribes. */
    synchronized void end() {
        if (subscription != null) {
            subscription.close();
        }
    }

    /** Takes no further messages. What is in hand goes on. */
    synchronized void stop() {
        stopped = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    boolean subscribed() {
        Subscription current = subscription;
        return current != null && current.live();
    }

    String queue() {
        return handler.queue();
    }

    private void accept(Delivery delivery) {
        if (stopped) {
            delivery.giveBack();
            return;
        }
        inHand.take();
        threads.execute(() -> work(delivery));
    }

    private void work(Delivery delivery) {
        try {
            handler.handle(delivery);
            delivery.acknowledge();
        } catch (StoppingException e) {
            LOG.infof("A message of %s goes back to the broker: %s", queue(), e.getMessage());
            delivery.giveBack();
        } finally {
            inHand.leave();
        }
    }
}
