package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/** Counts what waits to be sent, beside the sweep: counting much takes long and must not keep it from sending. */
@Singleton
class Backlog {

    private final EventOutbox events;
    private final StepOutbox steps;
    private final RelayMeters meters;
    private final RelaySettings settings;
    private final UnknownEvents unknown = new UnknownEvents();
    private final Rounds rounds;

    Backlog(EventOutbox events, StepOutbox steps, RelayMeters meters, RelaySettings settings, Schedule schedule) {
        this.events = events;
        this.steps = steps;
        this.meters = meters;
        this.settings = settings;
        this.rounds = schedule.rounds("relay-backlog", settings.sweepEvery(), this::round);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    private void round() {
        Map<String, Long> waiting = events.backlog(settings.grace());
        long total = waiting.values().stream().mapToLong(Long::longValue).sum();
        meters.backlog(total, steps.backlog(settings.grace()));
        unknown.look(waiting);
    }
}
