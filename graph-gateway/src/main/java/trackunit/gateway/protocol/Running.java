package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The operations that are being answered; a stream counts only until it begins. */
@ApplicationScoped
class Running {

    private static final Logger LOG = Logger.getLogger(Running.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long operations;

    /** Counts an operation; what is returned is to be called when it is answered. */
    Consumer<ExecutionResult> start() {
        count(1);
        return result -> count(-1);
    }

    private void count(int change) {
        lock.lock();
        try {
            operations += change;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every operation is answered, or until it has waited long enough. */
    void await(Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (operations > 0 && left > 0) {
                left = ended.awaitNanos(left);
            }
            if (operations > 0) {
                LOG.warnf("%d operations are cut off", operations);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
