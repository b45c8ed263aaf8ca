package trackunit.console;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

    /** Returns when that time has passed. */
    void pause(Duration time);

    /** Lets real time pass; a thread that is interrupted meanwhile fails. */
    static Pause real() {
        return time -> {
            try {
                boolean early = new Semaphore(0).tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
                assert !early : "nobody releases it";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConsoleFailure("Interrupted", e);
            }
        };
    }
}
