package trackunit.local;

/** Something that keeps the system from starting; its message is the one line that the user reads. */
public final class StartFailure extends RuntimeException {

    /** Says what is wrong in one line. */
    public StartFailure(String line) {
        super(line);
    }

    /** Says what is wrong in one line, and keeps the cause for the log. */
    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
