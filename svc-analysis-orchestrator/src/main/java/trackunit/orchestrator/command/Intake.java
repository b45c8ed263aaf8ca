package trackunit.orchestrator.command;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import trackunit.broker.ConsumerLink;
import trackunit.broker.Delivery;
import trackunit.broker.FailureLog;
import trackunit.broker.Subscription;
import trackunit.orchestrator.outage.StoppingException;

/**
 * Takes the messages of one queue, each on a thread of its own. The broker hands out no more than the prefetch; of what a
 * lost subscription left in hand, less than that may be undone before the next one begins. So both are bounded.
 */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final CommandHandler<?> handler;
    private final InHand inHand;
    private final AtomicInteger held = new AtomicInteger();
    private final int prefetch;
    private final ExecutorService threads;
    private final FailureLog failures = new FailureLog(LOG);
    private volatile Subscription subscription;
    private volatile boolean stopped;

    /**
     * Does not subscribe yet.
     *
     * @param inHand counts what all intakes have in hand
     * @throws IllegalArgumentException where the prefetch is not positive, which to a broker means everything
     */
    Intake(CommandHandler<?> handler, InHand inHand, int prefetch) {
        if (prefetch < 1) {
            throw new IllegalArgumentException("The prefetch of " + handler.queue() + " must be positive: " + prefetch);
        }
        this.handler = handler;
        this.inHand = inHand;
        this.prefetch = prefetch;
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, handler.queue()));
    }

    /** Subscribes where messages do not come and more can be taken, at first and after each loss. */
    synchronized void keepSubscribed(ConsumerLink broker) {
        if (stopped || subscribed() || held.get() >= prefetch) {
            return;
        }
        end();
        try {
            subscription = broker.subscribe(queue(), prefetch, this::accept);
            failures.over();
        } catch (IOException e) {
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
        held.incrementAndGet();
        try {
            threads.execute(() -> work(delivery));
        } catch (RuntimeException | Error e) {
            leave(delivery, false);
            throw e;
        }
    }

    private void work(Delivery delivery) {
        boolean done = false;
        try {
            handler.handle(delivery);
            done = true;
        } catch (StoppingException e) {
            LOG.infof("A message of %s goes back to the broker: %s", queue(), e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "A message of %s goes back to the broker, by a fault of ours", queue());
        } finally {
            leave(delivery, done);
        }
    }

    /** Whatever is not done goes back: nothing else would free its place before the channel is lost. */
    private void leave(Delivery delivery, boolean done) {
        if (done) {
            delivery.acknowledge();
        } else {
            delivery.giveBack();
        }
        held.decrementAndGet();
        inHand.leave();
    }
}
