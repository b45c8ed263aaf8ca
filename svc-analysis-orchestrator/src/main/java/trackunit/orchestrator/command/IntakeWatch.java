package trackunit.orchestrator.command;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import trackunit.broker.Queues;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/**
 * Watches that queues are consumed, which an open channel does not tell: a broker may forget a consumer and keep its
 * channel. The subscription to a queue of which the broker says that nobody consumes it is ended, and made anew.
 */
@Singleton
public class IntakeWatch {

    private static final Logger LOG = Logger.getLogger(IntakeWatch.class);

    /** How often is looked until everything is consumed for the first time. */
    private static final Duration SETTLING = Duration.ofMillis(250);

    private final Intakes intakes;
    private final Queues queues;
    private final DesertedQueues deserted;
    private final IntakeSettings settings;
    private final Rounds settling;
    private final Rounds rounds;

    IntakeWatch(Intakes intakes, Queues queues, IntakeSettings settings, Schedule schedule) {
        this.intakes = intakes;
        this.queues = queues;
        this.settings = settings;
        this.deserted =
                new DesertedQueues(intakes.all().stream().map(Intake::queue).collect(Collectors.toSet()));
        this.settling = schedule.rounds("intake-settling", SETTLING, this::settle);
        this.rounds = schedule.rounds("intake-watch", settings.watchEvery(), this::round);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1) StartupEvent event) {
        settling.startAfter(SETTLING);
        rounds.startAfter(settings.watchEvery());
    }

    void stop() {
        settling.close();
        rounds.close();
    }

    /** The queues that nothing is taken from now. */
    public List<String> silent() {
        return intakes.all().stream()
                .filter(intake -> !intake.subscribed() || deserted.contains(intake.queue()))
                .map(Intake::queue)
                .toList();
    }

    private void settle() {
        deserted.look(queues::ask);
        if (deserted.none()) {
            settling.close();
        }
    }

    private void round() {
        Set<String> unheard = deserted.lookAgain(queues::ask);
        intakes.all().stream()
                .filter(intake -> unheard.contains(intake.queue()))
                .forEach(intake -> {
                    LOG.warnf("Nobody consumes %s: it is subscribed to anew", intake.queue());
                    intake.end();
                });
    }
}
