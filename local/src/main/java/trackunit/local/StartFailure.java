package trackunit.local;

/** Why something cannot start, in one line that says to a person what to change. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
