package trackunit.orchestrator.step;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import trackunit.orchestrator.objects.PhotoLimits;
import trackunit.orchestrator.step.vision.ProviderSettings;
import trackunit.orchestrator.step.vision.VisionRecogniser;
import trackunit.orchestrator.workflow.StepSettings;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.Recogniser;
import trackunit.recognition.RecognitionOptions;
import trackunit.recognition.image.DecodingRoom;

/** The one recogniser of the process: its models are loaded before the first recognition is taken, and shared by all. */
class RecogniserOfProcess {

    /** What recognition and comparison share. */
    @Produces
    @Singleton
    DecodingRoom room(PhotoLimits limits) {
        return new DecodingRoom(limits.decodingBytes());
    }

    @Produces
    @Singleton
    Recogniser open(
            ProviderSettings provider,
            StepSettings settings,
            PhotoLimits limits,
            DecodingRoom room,
            MeterRegistry meters) {
        return switch (provider.provider()) {
            case LOCAL ->
                PhotoRecogniser.open(
                        new RecognitionOptions(settings.recognitionThreads(), limits.bytes(), limits.pixels(), room));
            case HTTP -> VisionRecogniser.open(provider.http(), meters);
        };
    }

    void close(@Disposes Recogniser recogniser) {
        recogniser.close();
    }
}
