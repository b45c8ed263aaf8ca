package trackunit.chaos.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Open until it is closed, once. */
final class Gate {

    private final CountDownLatch closed = new CountDownLatch(1);

    /** Waits so long, and says whether it is still open; comes back early where it is closed meanwhile. */
    boolean open(Duration wait) throws InterruptedException {
        return !closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean open() {
        return closed.getCount() > 0;
    }

    void close() {
        closed.countDown();
    }
}
