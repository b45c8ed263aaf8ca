package trackunit.orchestrator.step;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import trackunit.orchestrator.objects.PhotoLimits;
import trackunit.orchestrator.workflow.StepSettings;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.Recogniser;
import trackunit.recognition.RecognitionOptions;

/** The one recogniser of the process: its models are loaded at the start, and shared by all that recognise. */
class RecogniserOfProcess {

    @Produces
    @Startup
    @Singleton
    Recogniser open(StepSettings settings, PhotoLimits limits) {
        return PhotoRecogniser.open(
                new RecognitionOptions(settings.recognitionThreads(), limits.bytes(), limits.pixels()));
    }

    void close(@Disposes Recogniser recogniser) {
        recogniser.close();
    }
}
