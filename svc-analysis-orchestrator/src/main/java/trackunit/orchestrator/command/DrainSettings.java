package trackunit.orchestrator.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the process leaves. */
@ConfigMapping(prefix = "orchestrator.drain")
public interface DrainSettings {

    /** How long what is in hand may take to be finished, before it is given back. */
    @WithDefault("PT10S")
    Duration finishWithin();

    /** How long giving back may take. */
    @WithDefault("PT3S")
    Duration giveBackWithin();
}
