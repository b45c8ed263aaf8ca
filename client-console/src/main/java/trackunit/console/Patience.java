package trackunit.console;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * How often, and after which times, something is tried that may pass by itself. The times double and are strewn, so
 * that many clients do not come back at once.
 *
 * @param attempts how often it is tried in all
 * @param first the time before the second attempt
 * @param longest no time is longer, unless the other side has told one
 * @param pause lets the time pass
 */
public record Patience(int attempts, Duration first, Duration longest, Pause pause) {

    /** Nobody waits longer than this, whatever the other side tells. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    /** The patience that a person at a terminal has: most of a minute. */
    public static Patience usual(Pause pause) {
        return new Patience(15, Duration.ofMillis(200), Duration.ofSeconds(5), pause);
    }

    /** Does something until it succeeds, fails for good, or the patience is at its end. */
    public <T> T call(Supplier<T> action) {
        for (int failed = 1; ; failed++) {
            try {
                return action.get();
            } catch (PassingFailure e) {
                await(failed, e);
            }
        }
    }

    /**
     * Waits before the next attempt.
     *
     * @param failed how many attempts in a row have failed
     * @param failure the last failure; it is thrown where the patience is at its end
     */
    public void await(int failed, PassingFailure failure) {
        if (failed >= attempts || failure.retryAfter().compareTo(TOO_LONG) > 0) {
            throw failure;
        }
        pause.pause(failure.retryAfter().plus(strewn(failed)));
    }

    private Duration strewn(int failed) {
        double doubled = first.toMillis() * Math.pow(2, failed - 1.0);
        long whole = (long) Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }
}
