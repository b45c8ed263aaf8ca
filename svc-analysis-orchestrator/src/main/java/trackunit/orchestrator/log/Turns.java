package trackunit.orchestrator.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Lets outlets send by turns, a batch each: one that has much to send, that is refused, or that fails, keeps none of
 * the others waiting. Not thread-safe.
 */
final class Turns {

    private static final Logger LOG = Logger.getLogger(Turns.class);

    private final List<Outlet> outlets;
    private final Duration most;
    private final Deque<Outlet> waiting = new ArrayDeque<>();

    Turns(List<Outlet> outlets, Duration most) {
        this.outlets = List.copyOf(outlets);
        this.most = most;
    }

    /** Goes on until nothing is left that can be sent or the time is over; the next call begins with whose turn it is. */
    void goOn() {
        long begin = System.nanoTime();
        outlets.stream().filter(outlet -> !waiting.contains(outlet)).forEach(waiting::add);
        do {
            Outlet outlet = waiting.remove();
            if (sendBatch(outlet)) {
                waiting.add(outlet);
            }
        } while (!waiting.isEmpty() && System.nanoTime() - begin < most.toNanos());
    }

    private static boolean sendBatch(Outlet outlet) {
        try {
            return outlet.sendBatch();
        } catch (RuntimeException e) {
            LOG.warnf("What was left behind as %s cannot be sent now: %s", outlet, e);
            return false;
        }
    }
}
