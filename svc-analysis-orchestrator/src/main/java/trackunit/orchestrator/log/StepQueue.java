package trackunit.orchestrator.log;

import java.util.Arrays;
import java.util.List;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;

/**
 * Where steps of one kind wait.
 *
 * @param step what is done
 * @param priority for whom
 */
record StepQueue(StepName step, Priority priority) {

    /** All there are; those that people wait for come first. */
    static List<StepQueue> all() {
        return Arrays.stream(Priority.values())
                .flatMap(priority -> Arrays.stream(StepName.values()).map(step -> new StepQueue(step, priority)))
                .toList();
    }

    /** What the broker calls it. */
    String name() {
        return Topology.queue(Topology.stepKey(step, priority));
    }
}
