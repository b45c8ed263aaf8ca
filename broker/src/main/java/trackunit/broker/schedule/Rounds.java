package trackunit.broker.schedule;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does the same work again and again on a thread of its own; a round that fails is logged and the next one comes. After an
 * error of the virtual machine none comes: the rounds count as hanging then, which restarts the process.
 */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final String name;
    private final Duration pause;
    private final Runnable round;
    private final ScheduledExecutorService thread;
    private volatile long lastEnd = System.nanoTime();

    Rounds(String name, Duration pause, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
    }

    /** Begins with the first round at once. */
    public void start() {
        startAfter(Duration.ZERO);
    }

    /** Begins with the first round after a while. */
    public void startAfter(Duration delay) {
        lastEnd = System.nanoTime();
        thread.scheduleWithFixedDelay(this::go, delay.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops; a round that is under way is not waited for. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    String name() {
        return name;
    }

    /** Whether the last round ended so long ago that the next one must hang. */
    boolean hangs(Duration most) {
        return !thread.isShutdown()
                && System.nanoTime() - lastEnd > pause.plus(most).toNanos();
    }

    private void go() {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warnf("A round of %s failed: %s", name, e);
        } catch (VirtualMachineError e) {
            LOG.errorf(e, "A round of %s failed, and no other comes", name);
            throw e;
        } catch (Error e) {
            LOG.errorf(e, "A round of %s failed by a fault of ours", name);
        } finally {
            lastEnd = System.nanoTime();
        }
    }
}
