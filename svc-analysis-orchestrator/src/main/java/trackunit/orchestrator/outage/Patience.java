package trackunit.orchestrator.outage;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tries again in place, with growing pauses, for as long as the database or the broker is away. */
@Singleton
public class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * Does the task until it succeeds, or fails by its own fault.
     *
     * @throws StoppingException where the process stops first
     */
    public <T> T call(Supplier<T> task) {
        for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return task.get();
            } catch (RuntimeException e) {
                if (!Outages.passes(e)) {
                    throw e;
                }
                LOG.warnf("Trying again in %d ms: %s", pause, e);
                pause(pause, e);
            }
        }
    }

    /** As {@link #call}, without a result. */
    public void run(Runnable task) {
        call(() -> {
            task.run();
            return null;
        });
    }

    /** Ends all waiting; from now on nothing is tried a second time. */
    public void end() {
        stopping.countDown();
    }

    private void pause(long millis, RuntimeException cause) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new StoppingException(cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException(cause);
        }
    }
}
