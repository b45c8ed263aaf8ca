package trackunit.orchestrator.step;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;
import trackunit.orchestrator.workflow.Leases;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepSettings;

/**
 * The steps that this process works on now, and the heartbeat that keeps them its own as long as a try may take. Native code
 * cannot be interrupted, so a try that takes longer is only let go: its lease ends, the try counts, and another worker has the
 * step. Its place here is lost while it hangs. One that hangs on ends the process, which gives back everything else, uncounted.
 *
 * <p>A try's time is counted in heartbeats that reached the database: without one the work waits, too.
 */
@Singleton
class HeldSteps {

    private static final Logger LOG = Logger.getLogger(HeldSteps.class);
    private static final int HEARTBEATS_A_LEASE = 3;

    private final Map<UUID, HeldStep> held = new ConcurrentHashMap<>();
    private final Leases leases;
    private final ProcessEnd process;
    private final Rounds heartbeat;
    private final long most;

    HeldSteps(Leases leases, StepSettings settings, Schedule schedule, ProcessEnd process) {
        this.leases = leases;
        this.process = process;
        Duration pause = settings.lease().dividedBy(HEARTBEATS_A_LEASE);
        this.most = settings.longestTry().dividedBy(pause);
        this.heartbeat = schedule.rounds("lease-heartbeat", pause, this::renew);
    }

    void start(@Observes StartupEvent event) {
        heartbeat.start();
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        heartbeat.close();
    }

    void add(StepJob job) {
        held.put(job.lease(), new HeldStep(job));
    }

    void remove(StepJob job) {
        held.remove(job.lease());
    }

    List<StepJob> all() {
        return held.values().stream().map(HeldStep::job).toList();
    }

    /** One heartbeat. */
    void renew() {
        List<HeldStep> steps = List.copyOf(held.values());
        if (!steps.isEmpty()) {
            leases.renew(steps.stream()
                    .filter(step -> step.heartbeats() < most)
                    .map(step -> step.job().lease())
                    .toList());
            steps.forEach(this::beat);
        }
    }

    private void beat(HeldStep step) {
        step.beat();
        if (step.heartbeats() == most) {
            LOG.warnf("%s takes too long: it is left to its lease", name(step));
        }
        // Twice a lease: by then the lease has ended and the try was counted.
        if (step.heartbeats() == most + 2 * HEARTBEATS_A_LEASE) {
            process.end(name(step) + " hangs");
        }
    }

    private static String name(HeldStep step) {
        StepJob job = step.job();
        return "Try " + job.tries() + " of " + job.step() + " of "
                + job.analysis().id();
    }
}
