package trackunit.orchestrator.log;

import java.time.Instant;
import trackunit.contracts.Priority;
import trackunit.contracts.RunStep;
import trackunit.contracts.Topology;

/**
 * A step that is to be done now.
 *
 * @param command what a worker is asked
 * @param priority on which queue it waits
 * @param dueAt since when it waits for this try: a try that was given back is due at another time, and what was sent of the one before says
 *     nothing of it
 */
public record DueStep(RunStep command, Priority priority, Instant dueAt) {

    String routingKey() {
        return Topology.stepKey(command.step(), priority);
    }

    /** What tells it from other steps, as in {@code 0d3c…:1:METADATA}. */
    String id() {
        return command.correlationId() + ":" + command.attempt() + ":" + command.step();
    }
}
