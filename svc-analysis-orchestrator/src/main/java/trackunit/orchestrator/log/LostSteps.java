package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import trackunit.broker.Queues;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;

/**
 * Sends steps again that the broker had confirmed and lost. Such a step was sent long ago, no worker has it, and yet
 * its queue is empty; where the queue is not, the step may only be waiting its turn.
 */
@Singleton
class LostSteps {

    private static final Logger LOG = Logger.getLogger(LostSteps.class);

    private final StepOutbox steps;
    private final Queues queues;
    private final RelaySettings settings;
    private final Rounds rounds;

    LostSteps(StepOutbox steps, Queues queues, RelaySettings settings, Schedule schedule) {
        this.steps = steps;
        this.queues = queues;
        this.settings = settings;
        this.rounds = schedule.rounds("lost-steps", settings.lostAfter().dividedBy(4), this::round);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    private void round() {
        if (!steps.anySentBefore(settings.lostAfter())) {
            return;
        }
        for (StepName step : StepName.values()) {
            for (Priority priority : Priority.values()) {
                look(step, priority);
            }
        }
    }

    private void look(StepName step, Priority priority) {
        String queue = Topology.queue(Topology.stepKey(step, priority));
        boolean empty = queues.ask(queue).filter(found -> found.waiting() == 0).isPresent();
        int lost = empty ? steps.forgetLost(step, priority, settings.lostAfter()) : 0;
        if (lost > 0) {
            LOG.warnf("%d steps that had been sent to %s are not there; they are sent again", lost, queue);
        }
    }
}
