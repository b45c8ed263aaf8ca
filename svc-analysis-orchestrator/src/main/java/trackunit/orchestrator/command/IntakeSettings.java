package trackunit.orchestrator.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the process watches that it takes commands. */
@ConfigMapping(prefix = "orchestrator.intake")
public interface IntakeSettings {

    /** How often the broker is asked whether every queue has a consumer. */
    @WithDefault("PT5S")
    Duration watchEvery();
}
