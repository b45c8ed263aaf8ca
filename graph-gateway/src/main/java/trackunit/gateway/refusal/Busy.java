package trackunit.gateway.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import trackunit.broker.OnceInAWhile;

/**
 * Asks callers to come again, while another part cannot take what they want. Operators are told what really happened, of each
 * message once in a while: what is away fails every request.
 */
@ApplicationScoped
public class Busy {

    private static final Logger LOG = Logger.getLogger(Busy.class);

    private final Duration retryAfter;
    private final Map<String, OnceInAWhile> tellings = new ConcurrentHashMap<>();

    /** @param retryAfter when a caller may come again; {@code gateway.busy.retry-after} */
    Busy(@ConfigProperty(name = "gateway.busy.retry-after", defaultValue = "PT5S") Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    /**
     * Gives the answer to a caller.
     *
     * @param message one of a few, without anything of the request
     * @param cause what really happened; null where nothing came in time
     */
    public RefusedException because(String message, Throwable cause) {
        if (tellings.computeIfAbsent(message, told -> new OnceInAWhile(retryAfter))
                .due()) {
            LOG.warnf("BUSY: %s: %s", message, cause == null ? "no answer in time" : withCauses(cause));
        }
        return RefusedException.busy(message, retryAfter, cause);
    }

    private static String withCauses(Throwable failure) {
        StringBuilder causes = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            causes.append(", because of ").append(cause);
        }
        return causes.toString();
    }
}
