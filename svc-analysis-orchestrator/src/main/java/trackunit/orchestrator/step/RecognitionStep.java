package trackunit.orchestrator.step;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import trackunit.contracts.FailureReason;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.recognition.Occasion;
import trackunit.recognition.ProviderFailedException;
import trackunit.recognition.Recogniser;
import trackunit.recognition.Recognition;
import trackunit.recognition.Stage;
import trackunit.recognition.StageListener;
import trackunit.recognition.UnreadablePhotoException;

/** Tells what machine the photo shows. */
@Singleton
class RecognitionStep implements StepWork {

    private static final int POINTS = 80;

    /** How many points are reached when a stage begins, by how long the stages before it take. */
    private static final Map<Stage, Integer> REACHED = Map.of(
            Stage.DECODE,
            5,
            Stage.ASK,
            10,
            Stage.DETECT,
            15,
            Stage.STRAIGHTEN,
            40,
            Stage.READ,
            42,
            Stage.LOOK_AGAIN,
            50,
            Stage.MATCH,
            75);

    private final Instance<Recogniser> recogniser;
    private final Timer timer;

    RecognitionStep(Instance<Recogniser> recogniser, MeterRegistry meters) {
        this.recogniser = recogniser;
        this.timer = Timer.builder("orchestrator.recognition")
                .description("How long one recognition takes, without the download")
                .publishPercentileHistogram()
                .register(meters);
    }

    @Override
    public StepName name() {
        return StepName.RECOGNITION;
    }

    /** Loads the models: a process that leaves recognition to others does without them. */
    @Override
    public void prepare() {
        recogniser.get();
    }

    private static Occasion occasion(Analysis analysis) {
        String id = analysis.id().toString();
        return new Occasion(id, id + '-' + analysis.attempt());
    }

    @Override
    public int points() {
        return POINTS;
    }

    @Override
    public RecognitionResult work(Analysis analysis, VerifiedPhoto photo, Stages stages) {
        try {
            StageListener listener = stage -> stages.enter(stage.name(), REACHED.get(stage));
            Recognition recognition =
                    timer.record(() -> recogniser.get().recognise(photo.bytes(), occasion(analysis), listener));
            return Recognitions.result(recognition);
        } catch (ProviderFailedException e) {
            throw new UnfitPhotoException(FailureReason.PROVIDER_FAILED, e.getMessage(), e);
        } catch (UnreadablePhotoException e) {
            throw Recognitions.unfit(e);
        }
    }
}
