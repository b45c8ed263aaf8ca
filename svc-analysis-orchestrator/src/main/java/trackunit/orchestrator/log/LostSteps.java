package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import trackunit.broker.Queues;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/**
 * Sends steps again that the broker had confirmed and lost. Such a step was sent long ago, no worker has it, and yet
 * its queue is empty; where the queue is not, the step may only be waiting its turn, and is given much longer.
 */
@Singleton
class LostSteps {

    private static final Logger LOG = Logger.getLogger(LostSteps.class);

    private final SentSteps steps;
    private final Queues queues;
    private final RelaySettings settings;
    private final Rounds rounds;

    LostSteps(SentSteps steps, Queues queues, RelaySettings settings, Schedule schedule) {
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

    void round() {
        if (!steps.anyBefore(settings.lostAfter())) {
            return;
        }
        StepQueue.all().forEach(this::look);
    }

    private void look(StepQueue queue) {
        queues.ask(queue.name()).ifPresent(found -> {
            Duration after = found.waiting() == 0 ? settings.lostAfter() : settings.sentAgainAfter();
            int lost = steps.forgetLost(queue, after);
            if (lost > 0) {
                LOG.warnf("%d steps that were sent to %s over %s ago are sent again", lost, queue.name(), after);
            }
        });
    }
}
