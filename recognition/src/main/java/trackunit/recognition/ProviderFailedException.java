package trackunit.recognition;

/** A provider refused, or gave no answer that can be understood. Asking again cannot help. */
public final class ProviderFailedException extends RuntimeException {

    /** Says why, as a sentence for people. */
    public ProviderFailedException(String message) {
        super(message);
    }

    /** Says why, and what was wrong. */
    public ProviderFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
