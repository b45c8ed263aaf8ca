package trackunit.broker;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells whether something is to be told that happens often: at first, and again when some time has gone by since. */
public final class OnceInAWhile {

    private final Duration quiet;
    private final LongSupplier nanos;
    private Long told;

    /** @param quiet how long nothing is told after something was */
    public OnceInAWhile(Duration quiet) {
        this(quiet, System::nanoTime);
    }

    OnceInAWhile(Duration quiet, LongSupplier nanos) {
        this.quiet = quiet;
        this.nanos = nanos;
    }

    /** Whether it is to be told now; whoever is told so tells it. */
    public synchronized boolean due() {
        long now = nanos.getAsLong();
        boolean due = told == null || now - told >= quiet.toNanos();
        if (due) {
            told = now;
        }
        return due;
    }
}
