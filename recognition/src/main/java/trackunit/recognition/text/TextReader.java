package trackunit.recognition.text;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/** Reads lines of text. */
public final class TextReader {
    private static final int HEIGHT = 48;
    private static final int LEAST_WIDTH = 16;
    private static final int MOST_WIDTH = 1600;

    /** A maker's name that was read so unsurely is a name still; of what was read below this on photos none was. */
    private static final double LEAST_CONFIDENCE = 0.3;

    private final TextModels models;
    private final Alphabet alphabet;
    private final Runnable beforeEach;

    /** Uses models that the caller keeps open. */
    public TextReader(TextModels models) {
        this(models, Alphabet.shipped(), () -> {});
    }

    private TextReader(TextModels models, Alphabet alphabet, Runnable beforeEach) {
        this.models = models;
        this.alphabet = alphabet;
        this.beforeEach = beforeEach;
    }

    /** The same reader, that runs this before each line; what it throws ends the reading and is passed on. */
    public TextReader before(Runnable each) {
        return new TextReader(models, alphabet, each);
    }

    /** Reads a line as it lies; empty where nothing can be read with any confidence. */
    public Optional<Reading> read(Line line) {
        Decoded decoded = alphabet.decode(steps(line.pixels()));
        boolean readable =
                decoded.confidence() >= LEAST_CONFIDENCE && !decoded.text().isBlank();
        return readable ? Optional.of(reading(decoded, line)) : Optional.empty();
    }

    private static Reading reading(Decoded decoded, Line line) {
        return new Reading(
                decoded.text().strip(),
                decoded.confidence(),
                line.box(),
                decoded.others(),
                decoded.likelihoods(),
                line.topLeft());
    }

    /** Where along a line its letters stand, as parts of its length. */
    List<Double> places(Line line) {
        return alphabet.places(steps(line.pixels()));
    }

    private TextModels.Plane steps(Mat line) {
        beforeEach.run();
        int width = (int) Math.ceil((double) HEIGHT * line.cols() / line.rows());
        Mat scaled = new Mat();
        try {
            Size size = new Size(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)), HEIGHT);
            int method = line.rows() > HEIGHT ? Imgproc.INTER_AREA : Imgproc.INTER_CUBIC;
            Imgproc.resize(line, scaled, size, 0, 0, method);
            return models.read(scaled);
        } finally {
            NativeMemory.release(scaled);
        }
    }
}
