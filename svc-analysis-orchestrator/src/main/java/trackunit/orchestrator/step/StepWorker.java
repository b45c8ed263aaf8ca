package trackunit.orchestrator.step;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;
import trackunit.contracts.Priority;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.outage.StoppingException;
import trackunit.orchestrator.workflow.StepGoneException;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepLifecycle;
import trackunit.orchestrator.workflow.StepResults;
import trackunit.orchestrator.workflow.StepSettings;

/** Does steps: takes one, works on its photo, and writes down what came of it. */
@Singleton
public class StepWorker {

    private static final Logger LOG = Logger.getLogger(StepWorker.class);
    private static final String FIRST_STAGE = "DOWNLOAD";
    private static final int LIGHT_STEPS_AT_ONCE = 4;

    private final Map<StepName, StepWork> works = new EnumMap<>(StepName.class);
    private final Map<StepName, WorkGate> gates = new EnumMap<>(StepName.class);
    private final StepLifecycle lifecycle;
    private final VerifiedPhotos photos;
    private final HeldSteps held;
    private final StepResults results;
    private final Patience patience;

    StepWorker(
            Instance<StepWork> works,
            StepLifecycle lifecycle,
            VerifiedPhotos photos,
            HeldSteps held,
            StepResults results,
            Patience patience,
            StepSettings settings) {
        works.forEach(work -> this.works.put(work.name(), work));
        this.works.keySet().forEach(name -> gates.put(name, gate(name, settings)));
        this.lifecycle = lifecycle;
        this.photos = photos;
        this.held = held;
        this.results = results;
        this.patience = patience;
    }

    private static WorkGate gate(StepName name, StepSettings settings) {
        return new WorkGate(name == StepName.RECOGNITION ? settings.recognitions() : LIGHT_STEPS_AT_ONCE);
    }

    /** Does a step, after the interactive ones that wait too; it returns when the outcome is written down. */
    public void run(RunStep command, Priority priority) {
        WorkGate gate = gates.get(command.step());
        gate.enter(priority);
        try {
            patience.call(() -> lifecycle.take(command, FIRST_STAGE)).ifPresent(this::work);
        } finally {
            gate.leave();
        }
    }

    /** Sends back who waits for a place; what is worked on goes on. */
    public void letNobodyIn() {
        gates.values().forEach(WorkGate::close);
    }

    /** Gives back what this process works on, due at once: others go on with it. */
    public void giveBackAll() {
        for (StepJob job : held.all()) {
            try {
                lifecycle.giveBack(job);
            } catch (StepGoneException e) {
                LOG.debugf("It ended in the meantime: %s", e.getMessage());
            }
        }
    }

    private void work(StepJob job) {
        held.add(job);
        try {
            tryOnce(job);
        } catch (StepGoneException e) {
            LOG.infof("Work dropped: %s", e.getMessage());
        } catch (UnfitPhotoException e) {
            writeDown(() -> lifecycle.fail(job, e.reason(), e.getMessage()));
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.warnf(
                    e,
                    "Try %d of %s of %s failed",
                    job.tries(),
                    job.step(),
                    job.analysis().id());
            writeDown(() -> lifecycle.tryAgain(job, e.toString()));
        } finally {
            held.remove(job);
        }
    }

    private void tryOnce(StepJob job) {
        StepWork work = works.get(job.step());
        VerifiedPhoto photo = photos.read(job.analysis());
        Stages stages = (stage, points) -> patience.run(() -> lifecycle.enter(job, stage, points));
        String result = results.write(work.work(job.analysis(), photo, stages));
        patience.run(() -> lifecycle.finish(job, work.points(), result));
    }

    private void writeDown(Runnable outcome) {
        try {
            patience.run(outcome);
        } catch (StepGoneException e) {
            LOG.infof("Nothing to write down: %s", e.getMessage());
        }
    }
}
