package trackunit.orchestrator.step;

import trackunit.contracts.FailureReason;

/** A photo that no further try can analyse. The message is one sentence for people. */
final class UnfitPhotoException extends RuntimeException {

    private final FailureReason reason;

    UnfitPhotoException(FailureReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    UnfitPhotoException(FailureReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    FailureReason reason() {
        return reason;
    }
}
