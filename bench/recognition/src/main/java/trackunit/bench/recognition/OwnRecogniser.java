package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.Recognition;
import trackunit.recognition.RecognitionOptions;

/** This project's recognition, on one thread. */
final class OwnRecogniser implements Contestant {

    static final String NAME = "trackunit";

    private final PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Told tell(Path photo) throws IOException {
        StageClock clock = new StageClock();
        Recognition recognition = recogniser.recognise(Files.readAllBytes(photo), clock);
        return Told.of(recognition, clock.stop());
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
