package trackunit.orchestrator.step.vision;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import trackunit.recognition.Answer;
import trackunit.recognition.Occasion;
import trackunit.recognition.Provider;
import trackunit.recognition.Recogniser;
import trackunit.recognition.Recognition;
import trackunit.recognition.Stage;
import trackunit.recognition.StageListener;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineType;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

/** Asks a vision API over HTTP what machine a photo shows; docs/vision-api is what it must answer. Thread-safe. */
public final class VisionRecogniser implements Recogniser {

    private static final Logger LOG = Logger.getLogger(VisionRecogniser.class);

    private final ProviderSettings.Http settings;
    private final VisionApi api;
    private final Tries tries;
    private final MeterRegistry meters;
    private final AnswerReader answers = new AnswerReader();
    private final KnownMachines machines = new KnownMachines();

    private VisionRecogniser(ProviderSettings.Http settings, MeterRegistry meters) {
        this.settings = settings;
        this.api = new VisionApi(settings);
        this.tries = new Tries(settings);
        this.meters = meters;
    }

    /** Prepares to ask; the API is not asked yet. */
    public static VisionRecogniser open(ProviderSettings.Http settings, MeterRegistry meters) {
        return new VisionRecogniser(settings, meters);
    }

    @Override
    public Recognition recognise(byte[] photo, StageListener stages) {
        throw new UnsupportedOperationException("A vision API is asked on an occasion");
    }

    @Override
    public Recognition recognise(byte[] photo, Occasion occasion, StageListener stages) {
        VisionAnswer answer = tries.of(left -> {
            stages.entered(Stage.ASK);
            return counted(() -> answers.read(api.post(photo, occasion, left)));
        });
        stages.entered(Stage.MATCH);
        return told(answer);
    }

    private Recognition told(VisionAnswer answer) {
        Machine machine = machines.of(answer);
        if (answer.brand() != null && machine.brand().isEmpty()) {
            LOG.warn("The provider told a maker that the catalogue does not know");
            count("unknown-brand");
        }
        List<Reading> readings =
                answer.readings().stream().map(VisionRecogniser::reading).toList();
        return Recognition.of(machine, readings, new Provider(settings.name(), answer.version()))
                .orType(type(answer));
    }

    private VisionAnswer counted(Supplier<VisionAnswer> task) {
        try {
            VisionAnswer answer = task.get();
            count("answered");
            return answer;
        } catch (AwayException e) {
            LOG.warnf("The provider is away: %s", e.getMessage());
            count("away");
            throw e;
        } catch (RuntimeException e) {
            count("refused");
            throw e;
        }
    }

    private void count(String result) {
        meters.counter("orchestrator.vision", "result", result).increment();
    }

    private static Optional<Answer<MachineType>> type(VisionAnswer answer) {
        return Arrays.stream(MachineType.values())
                .filter(type -> type.name().equals(answer.type()))
                .findFirst()
                .map(type -> new Answer<>(type, answer.typeConfidence()));
    }

    private static Reading reading(VisionAnswer.Reading reading) {
        List<Corner> corners = reading.corners().stream()
                .map(corner -> new Corner(corner.x(), corner.y()))
                .toList();
        return new Reading(reading.text(), reading.confidence(), new TextBox(corners));
    }

    /** Who is asked; an answer names the version, too. */
    @Override
    public Provider provider() {
        return new Provider(settings.name(), "");
    }

    @Override
    public void close() {
        tries.close();
    }
}
