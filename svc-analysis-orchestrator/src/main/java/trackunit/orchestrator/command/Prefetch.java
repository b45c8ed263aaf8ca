package trackunit.orchestrator.command;

import io.smallrye.config.WithDefault;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;

/**
 * How many messages of each queue the broker hands to this process at once, which bounds threads and memory alike. Of steps they are
 * twice what is worked on at once, so that a slot that becomes free finds the next interactive one waiting.
 */
public interface Prefetch {

    /** Of new analyses. */
    @WithDefault("8")
    int request();

    /** Of cancellations. */
    @WithDefault("2")
    int cancel();

    /** Of further attempts. */
    @WithDefault("2")
    int retry();

    /** Of recognitions that somebody waits for. */
    @WithDefault("2")
    int recognition();

    /** Of recognitions that nobody waits for. */
    @WithDefault("1")
    int recognitionBatch();

    /** Of metadata steps that somebody waits for. */
    @WithDefault("4")
    int metadata();

    /** Of metadata steps that nobody waits for. */
    @WithDefault("2")
    int metadataBatch();

    /** Of comparisons that somebody waits for. */
    @WithDefault("4")
    int comparison();

    /** Of comparisons that nobody waits for. */
    @WithDefault("2")
    int comparisonBatch();

    /** Of the steps of a kind. */
    default int of(StepName step, Priority priority) {
        boolean batch = priority == Priority.BATCH;
        return switch (step) {
            case RECOGNITION -> batch ? recognitionBatch() : recognition();
            case METADATA -> batch ? metadataBatch() : metadata();
            case COMPARISON -> batch ? comparisonBatch() : comparison();
        };
    }
}
