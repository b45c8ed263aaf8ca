package trackunit.orchestrator.log;

import java.time.Instant;

/**
 * A step on its way to the broker.
 *
 * @param step what is sent
 * @param dueAt since when the step waits for this try: a try that was given back is due at another time, and this sending
 *     says nothing of it
 */
record Sending(DueStep step, Instant dueAt) {}
