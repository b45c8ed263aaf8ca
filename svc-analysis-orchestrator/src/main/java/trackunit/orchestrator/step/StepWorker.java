package trackunit.orchestrator.step;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import trackunit.contracts.Priority;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.workflow.StepGoneException;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepLifecycle;
import trackunit.orchestrator.workflow.StepSettings;

/** Does the steps that this process is asked for, no more at once than it has places for. */
@Singleton
public class StepWorker {

    private static final Logger LOG = Logger.getLogger(StepWorker.class);

    /** Photos are read and decoded for them too, but little is computed; what decoding takes is bounded by itself. */
    private static final int LIGHT_STEPS_AT_ONCE = 4;

    private final Map<StepName, WorkGate> gates = new EnumMap<>(StepName.class);
    private final StepLifecycle lifecycle;
    private final StepTry stepTry;
    private final HeldSteps held;
    private final Patience patience;

    StepWorker(StepLifecycle lifecycle, StepTry stepTry, HeldSteps held, Patience patience, StepSettings settings) {
        this.lifecycle = lifecycle;
        this.stepTry = stepTry;
        this.held = held;
        this.patience = patience;
        for (StepName step : StepName.values()) {
            boolean heavy = step == StepName.RECOGNITION;
            gates.put(step, new WorkGate(heavy ? settings.recognitions() : LIGHT_STEPS_AT_ONCE));
        }
    }

    /** Makes ready what steps of this kind need, before the first of them is taken. */
    public void prepare(StepName step) {
        stepTry.prepare(step);
    }

    /** Does a step, after the interactive ones that wait too; it returns when the outcome is written down. */
    public void run(RunStep command, Priority priority) {
        WorkGate gate = gates.get(command.step());
        gate.enter(priority);
        try {
            patience.call(() -> lifecycle.take(command, StepTry.FIRST_STAGE)).ifPresent(this::work);
        } finally {
            gate.leave();
        }
    }

    private void work(StepJob job) {
        held.add(job);
        try {
            stepTry.work(job);
        } finally {
            held.remove(job);
        }
    }

    /** Sends back who waits for a place; what is worked on goes on. */
    public void letNobodyIn() {
        gates.values().forEach(WorkGate::close);
    }

    /**
     * Gives back what this process works on, due at once: others go on with it. Each on a thread of its own, for where the database is away
     * each waits as long as a connection may take. What cannot be given back waits for the end of its lease.
     */
    public void giveBackAll() throws InterruptedException {
        List<Thread> threads = held.all().stream()
                .map(job -> new Thread(() -> giveBack(job), "give-back"))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void giveBack(StepJob job) {
        try {
            lifecycle.giveBack(job);
        } catch (StepGoneException e) {
            LOG.debugf("It ended in the meantime: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf(
                    "%s of %s cannot be given back: %s",
                    job.step(), job.analysis().id(), e);
        }
    }
}
