package trackunit.orchestrator.workflow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often and how long steps are tried, how many at once, and whose go first. */
@ConfigMapping(prefix = "orchestrator.steps")
public interface StepSettings {

    /** After how many tries, also such that killed their process, an analysis fails. */
    @WithDefault("3")
    int attempts();

    /** How long after the first failed try the second one is due; doubled for every further one. */
    @WithDefault("PT2S")
    Duration backoff();

    /** How long a worker may be silent before its step is given to another; it renews three times as often. */
    @WithDefault("PT15S")
    Duration lease();

    /**
     * How long a try may take, not counting time without a database. Then its lease is not renewed any more, so that it counts as failed and
     * the step is given to another; a process in which it goes on for two leases more ends itself.
     */
    @WithDefault("PT2M")
    Duration longestTry();

    /** How long between two looks for workers that fell silent. */
    @WithDefault("PT1S")
    Duration sweepEvery();

    /** How many recognitions run at once: each takes a whole processor. */
    @WithDefault("1")
    int recognitions();

    /** How many threads one recognition computes on. */
    @WithDefault("1")
    int recognitionThreads();

    /**
     * How many unfinished interactive analyses one owner may have before the steps of further ones go by the queues of batch work. A few
     * more go before: those that begin at the same moment do not see each other.
     */
    @WithDefault("20")
    int interactivePerOwner();

    /** How long a cancellation that came before its request is remembered. */
    @WithDefault("PT1H")
    Duration cancellationsKept();
}
