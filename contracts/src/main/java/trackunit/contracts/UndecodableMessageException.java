package trackunit.contracts;

/** Bytes from the broker that are no message of a known version; they belong on the dead-letter queue. */
public final class UndecodableMessageException extends RuntimeException {

    UndecodableMessageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
