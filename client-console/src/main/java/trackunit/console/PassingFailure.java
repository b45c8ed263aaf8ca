package trackunit.console;

import java.time.Duration;

/** A failure that may pass by itself: whoever waits and asks again may be answered. */
public class PassingFailure extends ConsoleFailure {

    private final transient Duration retryAfter;

    /** Fails until a time that nobody knows. */
    public PassingFailure(String message, Throwable cause) {
        super(message, cause);
        this.retryAfter = Duration.ZERO;
    }

    /**
     * Fails until a time that the other side has told.
     *
     * @param retryAfter how long to wait at least
     */
    public PassingFailure(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** How long to wait at least. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
