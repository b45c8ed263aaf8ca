package trackunit.orchestrator.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Which commands the process takes, how many at once, and how it watches that they come. */
@ConfigMapping(prefix = "orchestrator.intake")
public interface IntakeSettings {

    /** How many messages are held at once. */
    Prefetch prefetch();

    /** How often the broker is asked whether every queue has a consumer. */
    @WithDefault("PT5S")
    Duration watchEvery();

    /**
     * Which commands this process takes: all of them, unless replicas share the kinds between them. Whatever it takes, it
     * serves the internal API, relays and sweeps.
     */
    @WithDefault("REQUESTS,RECOGNITION,METADATA,COMPARISON")
    Set<Kind> consumes();

    /** A kind of command. */
    enum Kind {
        /** Request, cancel and retry: what clients ask for. */
        REQUESTS,
        /** The step that costs the most. */
        RECOGNITION,
        /** The step that reads what the camera wrote. */
        METADATA,
        /** The step that looks for the same picture or machine. */
        COMPARISON
    }
}
