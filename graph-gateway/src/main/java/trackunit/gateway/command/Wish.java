package trackunit.gateway.command;

import java.util.Optional;
import trackunit.contracts.Priority;

/**
 * How somebody wants a photo to be analysed.
 *
 * @param clientRequestId the caller's own name for the request; without one, the photo names it
 * @param priority who waits for it
 * @param location whether the answer may say where the photo was taken
 */
public record Wish(Optional<String> clientRequestId, Priority priority, boolean location) {

    /** What a confirmed upload asks for: an answer for the person who waits, and nothing about the place. */
    public static final Wish DEFAULT = new Wish(Optional.empty(), Priority.INTERACTIVE, false);
}
