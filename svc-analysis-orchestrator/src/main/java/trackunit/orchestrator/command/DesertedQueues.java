package trackunit.orchestrator.command;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trackunit.broker.Queues.Queue;

/** The queues that nobody consumes, as far as the broker has told. */
final class DesertedQueues {

    private final Set<String> queues;
    private volatile Set<String> deserted;
    private Set<String> lastTold = Set.of();

    /** Begins with all of them deserted: the broker has told nothing yet. */
    DesertedQueues(Set<String> queues) {
        this.queues = Set.copyOf(queues);
        this.deserted = this.queues;
    }

    boolean none() {
        return deserted.isEmpty();
    }

    boolean contains(String queue) {
        return deserted.contains(queue);
    }

    /** Asks the broker; a queue that it does not tell of counts as it did before. */
    void look(Function<String, Optional<Queue>> broker) {
        told(broker);
    }

    /**
     * As {@link #look}; gives the queues that the broker tells to be deserted for the second such time in a row: a consumer
     * that has just been made may not be counted yet, and a broker that does not answer has told nothing.
     */
    Set<String> lookAgain(Function<String, Optional<Queue>> broker) {
        Set<String> twice = new HashSet<>(lastTold);
        lastTold = told(broker);
        twice.retainAll(lastTold);
        return twice;
    }

    private Set<String> told(Function<String, Optional<Queue>> broker) {
        Set<String> told = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (String queue : queues) {
            Optional<Queue> answer = broker.apply(queue);
            if (answer.filter(found -> found.consumers() == 0).isPresent()) {
                told.add(queue);
            } else if (answer.isEmpty() && deserted.contains(queue)) {
                all.add(queue);
            }
        }
        all.addAll(told);
        deserted = Set.copyOf(all);
        return told;
    }
}
