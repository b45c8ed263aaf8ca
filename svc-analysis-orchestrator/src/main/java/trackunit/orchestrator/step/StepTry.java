package trackunit.orchestrator.step;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;
import trackunit.contracts.StepName;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.outage.StoppingException;
import trackunit.orchestrator.workflow.StepGoneException;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepLifecycle;
import trackunit.orchestrator.workflow.StepResults;

/** One try of one step: reads its photo, works on it, and writes down what came of it. */
@Singleton
class StepTry {

    /** Entered as the step is taken. */
    static final String FIRST_STAGE = "DOWNLOAD";

    private static final Logger LOG = Logger.getLogger(StepTry.class);

    private final Map<StepName, StepWork> works = new EnumMap<>(StepName.class);
    private final StepLifecycle lifecycle;
    private final SharedPhotos photos;
    private final StepResults results;
    private final Patience patience;
    private final MeterRegistry meters;

    StepTry(
            Instance<StepWork> works,
            StepLifecycle lifecycle,
            SharedPhotos photos,
            StepResults results,
            Patience patience,
            MeterRegistry meters) {
        works.forEach(work -> this.works.put(work.name(), work));
        this.lifecycle = lifecycle;
        this.photos = photos;
        this.results = results;
        this.patience = patience;
        this.meters = meters;
    }

    void prepare(StepName step) {
        works.get(step).prepare();
    }

    /** Does the work. An error of any kind is an outcome, and is written down; only a stopping process leaves none. */
    void work(StepJob job) {
        LOG.debugf(
                "Try %d: %s of %s begins",
                job.tries(), job.step(), job.analysis().id());
        try {
            work(job, works.get(job.step()));
            count(job, "done");
        } catch (StepGoneException e) {
            LOG.infof("Work dropped: %s", e.getMessage());
            count(job, "dropped");
        } catch (UnfitPhotoException e) {
            writeDown(() -> lifecycle.fail(job, e.reason(), e.getMessage()));
            count(job, "unfit");
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            error(job, e);
        }
    }

    private void error(StepJob job, Throwable error) {
        LOG.warnf(
                error,
                "Try %d: %s of %s",
                job.tries(),
                job.step(),
                job.analysis().id());
        writeDown(() -> lifecycle.tryAgain(job, error.toString()));
        count(job, "error");
    }

    private void work(StepJob job, StepWork work) {
        Stages stages = new ReportedStages(
                (stage, points) -> patience.run(() -> lifecycle.enter(job, stage, points)),
                () -> patience.run(() -> lifecycle.goOn(job)));
        String result = results.write(photos.with(job.analysis(), photo -> work.work(job.analysis(), photo, stages)));
        patience.run(() -> lifecycle.finish(job, work.points(), result));
    }

    private void writeDown(Runnable outcome) {
        try {
            patience.run(outcome);
        } catch (StepGoneException e) {
            LOG.infof("Nothing to write down: %s", e.getMessage());
        }
    }

    private void count(StepJob job, String result) {
        meters.counter("orchestrator.steps", "step", job.step().name(), "result", result)
                .increment();
    }
}
