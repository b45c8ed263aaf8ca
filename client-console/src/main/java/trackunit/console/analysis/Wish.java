package trackunit.console.analysis;

import java.util.Optional;

/**
 * How a photo is to be analysed.
 *
 * @param priority who waits for it; empty for the gateway's own choice
 * @param location whether the answer may say where the photo was taken
 */
public record Wish(Optional<Priority> priority, boolean location) {

    /** Who waits for an answer. */
    public enum Priority {
        INTERACTIVE,
        BATCH
    }

    /** Whether nothing special is wished. */
    boolean usual() {
        return priority.isEmpty() && !location;
    }
}
