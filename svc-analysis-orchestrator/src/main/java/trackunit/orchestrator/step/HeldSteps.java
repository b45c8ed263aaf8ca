package trackunit.orchestrator.step;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;
import trackunit.orchestrator.workflow.Leases;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepSettings;

/** The steps that this process works on now, and the heartbeat that keeps them its own. */
@Singleton
class HeldSteps {

    private final Map<UUID, StepJob> held = new ConcurrentHashMap<>();
    private final Leases leases;
    private final Rounds heartbeat;

    HeldSteps(Leases leases, StepSettings settings, Schedule schedule) {
        this.leases = leases;
        this.heartbeat = schedule.rounds("lease-heartbeat", settings.lease().dividedBy(3), this::renew);
    }

    void start(@Observes StartupEvent event) {
        heartbeat.start();
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        heartbeat.close();
    }

    void add(StepJob job) {
        held.put(job.lease(), job);
    }

    void remove(StepJob job) {
        held.remove(job.lease());
    }

    List<StepJob> all() {
        return List.copyOf(held.values());
    }

    private void renew() {
        if (!held.isEmpty()) {
            leases.renew(List.copyOf(held.keySet()));
        }
    }
}
