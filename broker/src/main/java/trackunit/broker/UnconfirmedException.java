package trackunit.broker;

/** The broker has not said that it has a message; it may have it all the same. */
public final class UnconfirmedException extends RuntimeException {

    UnconfirmedException(String reason) {
        super(reason);
    }

    /** Gives the exception of a send that failed for this cause. */
    public UnconfirmedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
