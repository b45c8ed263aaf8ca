package trackunit.orchestrator.step;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import trackunit.orchestrator.objects.PhotoLimits;
import trackunit.orchestrator.workflow.StepSettings;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.Recogniser;
import trackunit.recognition.RecognitionOptions;

/** The one recogniser of the process: its models are loaded before the first recognition is taken, and shared by all. */
class RecogniserOfProcess {

    @Produces
    @Singleton
    Recogniser open(StepSettings settings, PhotoLimits limits) {
        return PhotoRecogniser.open(
                new RecognitionOptions(settings.recognitionThreads(), limits.bytes(), limits.pixels()));
    }

    void close(@Disposes Recogniser recogniser) {
        recogniser.close();
    }
}
