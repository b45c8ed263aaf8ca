package trackunit.console.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import trackunit.console.FileTrouble;
import trackunit.recognition.Recogniser;
import trackunit.recognition.Recognition;
import trackunit.recognition.RecognitionOptions;
import trackunit.recognition.StageListener;
import trackunit.recognition.UnreadablePhotoException;

/** Reads files one by one. A bad one is told, and does no harm to the others. Thread-safe. */
public final class PhotoReader {

    private final Recogniser recogniser;
    private final RecognitionOptions options;

    /** Reads with a recogniser that was opened with these options. */
    public PhotoReader(Recogniser recogniser, RecognitionOptions options) {
        this.recogniser = recogniser;
        this.options = options;
    }

    /** Reads a file. */
    public PhotoRow read(Path file) {
        try {
            byte[] photo = bytes(file);
            long begin = System.nanoTime();
            Recognition recognition = recogniser.recognise(photo, StageListener.NONE);
            long milliseconds = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            return new PhotoRow(file, Optional.of(recognition), milliseconds, Optional.empty());
        } catch (UnreadablePhotoException e) {
            return bad(file, e.getMessage() + " (" + e.reason() + ")");
        } catch (IOException e) {
            return bad(file, FileTrouble.words(e));
        } catch (RuntimeException e) {
            return bad(file, "The recognition failed: " + e);
        }
    }

    /** One byte more than is accepted is enough to be refused. */
    private byte[] bytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(Math.toIntExact(options.maxBytes() + 1));
        }
    }

    private static PhotoRow bad(Path file, String error) {
        return new PhotoRow(file, Optional.empty(), 0, Optional.of(error));
    }
}
