package trackunit.bench.recognition;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Waits until the process is at rest: threads that go on waiting busily after one contestant's answer, as RapidOCR's do for some 50
 * milliseconds of CPU, would be counted as the next one's cost.
 */
final class Rest {
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long NEXT_TO_NOTHING = TimeUnit.MILLISECONDS.toNanos(5);

    private final LongSupplier processorTime;

    /** Asks this for the nanoseconds of CPU that the process has taken. */
    Rest(LongSupplier processorTime) {
        this.processorTime = processorTime;
    }

    /** Returns when the process has taken next to no CPU for a while. */
    void await() {
        long before = processorTime.getAsLong();
        boolean busy = true;
        while (busy) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            long now = processorTime.getAsLong();
            busy = now - before > NEXT_TO_NOTHING;
            before = now;
        }
    }
}
