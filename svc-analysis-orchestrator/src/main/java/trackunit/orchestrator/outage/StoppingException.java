package trackunit.orchestrator.outage;

/** The process stops; what is in hand is left for another. */
public final class StoppingException extends RuntimeException {

    /** Gives the exception for work that is cut off. */
    public StoppingException(Throwable cause) {
        super("The process is stopping", cause);
    }
}
