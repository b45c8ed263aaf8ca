package trackunit.gateway.refusal;

import java.time.Duration;
import java.util.Map;

/** An answer that the client is to read: a code to decide by and a message for people. Costs no stack trace. */
public final class RefusedException extends RuntimeException {

    /** The detail that says when to come again, in seconds. */
    public static final String RETRY_AFTER = "retryAfter";

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    private RefusedException(ErrorCode code, String message, Map<String, Object> details, Throwable cause) {
        super(message, cause, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** Refuses with a code alone. */
    public static RefusedException of(ErrorCode code, String message) {
        return new RefusedException(code, message, Map.of(), null);
    }

    /** Refuses what cannot be understood. */
    public static RefusedException badRequest(String message) {
        return of(ErrorCode.BAD_REQUEST, message);
    }

    /** Refuses an upload. */
    public static RefusedException badUpload(BadUploadReason reason) {
        return new RefusedException(ErrorCode.BAD_UPLOAD, reason.message(), Map.of("reason", reason.name()), null);
    }

    /** Asks to come again after some time, which is told in whole seconds. */
    static RefusedException busy(String message, Duration retryAfter, Throwable cause) {
        return new RefusedException(ErrorCode.BUSY, message, Map.of(RETRY_AFTER, retryAfter.toSeconds()), cause);
    }

    /** Asks to come again, after some time that is told in whole seconds, one who asks too often. */
    public static RefusedException rateLimited(String message, Duration wait) {
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        return new RefusedException(ErrorCode.RATE_LIMITED, message, Map.of(RETRY_AFTER, seconds), null);
    }

    /** What the client decides by. */
    public ErrorCode code() {
        return code;
    }

    /** What {@code extensions} carries beside the code, as in {@code retryAfter}. */
    public Map<String, Object> details() {
        return details;
    }
}
