package trackunit.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events reach subscribers. */
@ConfigMapping(prefix = "gateway.feed")
public interface FeedSettings {

    /** How many events the broker hands out at once; the others wait in the queue of this replica. */
    @WithDefault("256")
    int prefetch();

    /** How many events of one analysis are kept in memory for one subscriber; the others stay in the log. */
    @WithDefault("64")
    int pendingEvents();

    /** How many events wait for a subscriber of many analyses, before it is told SLOW_CONSUMER. */
    @WithDefault("256")
    int streamBuffer();

    /** How long a subscription waits for an analysis that is not there yet, before it is told NOT_FOUND. */
    @WithDefault("PT60S")
    Duration appearTimeout();

    /** After how long a silence a subscriber reads the log, in case the broker lost something. */
    @WithDefault("PT5S")
    Duration silence();

    /** How often subscribers are looked at for silence. */
    @WithDefault("PT0.5S")
    Duration tick();
}
