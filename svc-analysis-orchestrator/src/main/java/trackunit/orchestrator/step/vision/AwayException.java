package trackunit.orchestrator.step.vision;

import java.time.Duration;
import java.util.Optional;

/** The API did not answer this time; it may the next time. */
final class AwayException extends RuntimeException {

    private final transient Optional<Duration> retryAfter;

    AwayException(String message, Optional<Duration> retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long the API asked to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
