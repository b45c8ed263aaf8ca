package trackunit.console;

/** What went wrong, in one line for people; the cause is told only to those who ask for it. */
public class ConsoleFailure extends RuntimeException {

    /** Fails with a sentence for people. */
    public ConsoleFailure(String message) {
        super(message);
    }

    /** Fails with a sentence for people, and with what lies behind it. */
    public ConsoleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
