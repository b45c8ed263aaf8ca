package trackunit.gateway.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks callers to come again, while another part cannot take what they want. */
@ApplicationScoped
public class Busy {

    private final Duration retryAfter;

    /** @param retryAfter when a caller may come again; {@code gateway.busy.retry-after} */
    Busy(@ConfigProperty(name = "gateway.busy.retry-after", defaultValue = "PT5S") Duration retryAfter) {
        this.retryAfter = retryAfter;
    }

    /** Gives the answer to a caller; what really happened is its cause. */
    public RefusedException because(String message, Throwable cause) {
        return RefusedException.busy(message, retryAfter, cause);
    }
}
