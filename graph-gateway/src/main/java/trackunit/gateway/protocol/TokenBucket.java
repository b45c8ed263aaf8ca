package trackunit.gateway.protocol;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Lets things happen in a burst, and then at a steady pace. */
final class TokenBucket {

    private final int burst;
    private final double perNano;
    private final LongSupplier clock;
    private double tokens;
    private long filled;

    /**
     * @param burst how many may happen at once after a rest
     * @param perSecond how many may happen in a second in the long run
     * @param clock nanoseconds from any origin
     */
    TokenBucket(int burst, int perSecond, LongSupplier clock) {
        this.burst = burst;
        this.perNano = perSecond / (double) TimeUnit.SECONDS.toNanos(1);
        this.clock = clock;
        this.tokens = burst;
        this.filled = clock.getAsLong();
    }

    /** Lets one happen; gives how long to wait first, zero where it may happen now. */
    synchronized Duration take() {
        long now = clock.getAsLong();
        tokens = Math.min(burst, tokens + (now - filled) * perNano);
        filled = now;
        if (tokens >= 1) {
            tokens--;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - tokens) / perNano));
    }

    /** Counts what has happened as several: the next wait until these are made good. */
    synchronized void charge(int more) {
        tokens -= more;
    }
}
