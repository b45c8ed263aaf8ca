package trackunit.orchestrator.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what is written in the log and in the steps leaves for the broker. */
@ConfigMapping(prefix = "orchestrator.relay")
public interface RelaySettings {

    /** How long between two looks for what a crash, or a broker that was gone, left unsent. */
    @WithDefault("PT1S")
    Duration sweepEvery();

    /**
     * How long one look goes on sending while there is more; the next one goes on. To be much shorter than a minute, after
     * which a process counts as hanging.
     */
    @WithDefault("PT10S")
    Duration sweepAtMost();

    /** How old an unsent row must be before the sweep takes it: younger ones are on their way. */
    @WithDefault("PT2S")
    Duration grace();

    /** How many rows are taken at once, of events and for each queue. */
    @WithDefault("500")
    int batch();

    /** How long confirmed rows are gathered before they are marked in one statement. */
    @WithDefault("PT0.05S")
    Duration markEvery();

    /** After how long a step that was sent but not taken counts as lost by the broker, if its queue is empty. */
    @WithDefault("PT20S")
    Duration lostAfter();

    /**
     * After how long a step that was sent but not taken is sent again though others wait in its queue. To be longer than
     * work waits its turn: what only waits is then in its queue twice, which does no harm but takes room there.
     */
    @WithDefault("PT30M")
    Duration sentAgainAfter();
}
