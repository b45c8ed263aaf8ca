package trackunit.orchestrator.step.vision;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import trackunit.orchestrator.outage.StoppingException;

/** Tries the same again while it fails in passing: a few times, with growing strewn pauses, before a deadline. */
final class Tries {

    private final ProviderSettings.Http settings;
    private final CountDownLatch closed = new CountDownLatch(1);

    Tries(ProviderSettings.Http settings) {
        this.settings = settings;
    }

    /**
     * Tries until it succeeds.
     *
     * @param task is given how long it may take
     * @throws AwayException where no further try would be in time, or would be too many
     */
    <T> T of(Function<Duration, T> task) {
        long end = System.nanoTime() + settings.deadline().toNanos();
        for (int tried = 1; ; tried++) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            try {
                return task.apply(shorter(left, settings.tryTimeout()));
            } catch (AwayException e) {
                Duration pause = pause(tried, e);
                boolean inTime = end - System.nanoTime() > pause.toNanos();
                if (tried >= settings.tries() || pause.compareTo(settings.longestPause()) > 0 || !inTime) {
                    throw e;
                }
                rest(pause, e);
            }
        }
    }

    /** Ends pauses: the process stops. */
    void close() {
        closed.countDown();
    }

    private Duration pause(int tried, AwayException e) {
        Duration longest =
                shorter(settings.backoff().multipliedBy(1L << Math.min(tried - 1, 16)), settings.longestPause());
        Duration strewn = Duration.ofNanos(
                (long) (longest.toNanos() * ThreadLocalRandom.current().nextDouble(0.5, 1)));
        return e.retryAfter().filter(asked -> asked.compareTo(strewn) > 0).orElse(strewn);
    }

    private void rest(Duration pause, AwayException cause) {
        try {
            if (closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new StoppingException(cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException(cause);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
