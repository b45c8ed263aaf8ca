package trackunit.operator;

/** What went wrong, in one line for people; the cause is told only to those who ask for it. */
public class OperatorFailure extends RuntimeException {

    /** Fails with a sentence for people. */
    public OperatorFailure(String message) {
        super(message);
    }

    /** Fails with a sentence for people, and with what lies behind it. */
    public OperatorFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
