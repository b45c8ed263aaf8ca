package trackunit.gateway.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How commands are sent. */
@ConfigMapping(prefix = "gateway.commands")
public interface CommandSettings {

    /** Longest wait for the broker's confirmation; then the caller is asked to come again. */
    @WithDefault("PT2S")
    Duration confirmTimeout();

    /** Longest wait for an analysis that was accepted a moment ago to become readable. */
    @WithDefault("PT2S")
    Duration readableTimeout();
}
