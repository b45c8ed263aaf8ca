package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.Recognition;
import trackunit.recognition.RecognitionOptions;
import trackunit.recognition.text.Reading;

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
        Recognition told = recogniser.recognise(Files.readAllBytes(photo), clock);
        return new Told(
                Told.value(told.brand()),
                Told.confidence(told.brand()),
                Told.value(told.model()),
                Told.confidence(told.model()),
                told.isConfident(),
                told.readings().stream().map(Reading::text).collect(Collectors.joining(" | ")),
                clock.stop());
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
