package trackunit.broker;

import java.util.Objects;
import org.jboss.logging.Logger;

/** Tells of a failure once, however often it is met until it is over. */
public final class FailureLog {

    private final Logger log;
    private String last;

    /**
     * Begins without a failure.
     *
     * @param log where failures are told, as warnings
     */
    public FailureLog(Logger log) {
        this.log = log;
    }

    /** Tells what failed, unless that was the last that was told. */
    public synchronized void failed(String what, Throwable cause) {
        String failure = what + ": " + cause;
        if (!Objects.equals(failure, last)) {
            log.warn(failure);
            last = failure;
        }
    }

    /** What failed goes well again. */
    public synchronized void over() {
        last = null;
    }
}
