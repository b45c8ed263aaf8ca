package trackunit.recognition.text;

import org.opencv.core.Mat;

/** The PP-OCRv6 models, loaded once and used by any number of threads. */
public final class TextModels implements AutoCloseable {
    static final String SEARCH = "PP-OCRv6_det_tiny.rewritten.onnx";
    static final String DETECTION = "PP-OCRv6_det_small.rewritten.onnx";
    static final String READING = "PP-OCRv6_rec_small.machines.onnx";

    /** The means and deviations of ImageNet's pictures, blue first as the models learned from them. */
    private static final Pixels OF_PICTURES =
            new Pixels(new double[] {0.485, 0.456, 0.406}, new double[] {0.229, 0.224, 0.225});

    private static final Pixels OF_LINES = new Pixels(new double[] {0.5, 0.5, 0.5}, new double[] {0.5, 0.5, 0.5});

    private final ModelSession search;
    private final ModelSession detection;
    private final ModelSession reading;

    private TextModels(int threads) {
        Scratch scratch = new Scratch();
        search = new ModelSession(ModelSession.load(SEARCH, threads), OF_PICTURES, 2, scratch);
        detection = new ModelSession(ModelSession.load(DETECTION, threads), OF_PICTURES, 2, scratch);
        reading = new ModelSession(ModelSession.load(READING, threads), OF_LINES, 1, scratch);
    }

    /** Loads the models; one recognition then computes on this many threads. */
    public static TextModels open(int threads) {
        return new TextModels(threads);
    }

    /** Gives, quickly, for each 4 x 4 pixels, how likely any of them is part of a line of text. */
    Plane search(Mat picture) {
        return search.run(picture);
    }

    /** Gives, for each pixel, how likely it is part of a line of text. */
    Plane detect(Mat picture) {
        return detection.run(picture);
    }

    /** Gives, for each step along a line of text, how likely each letter is. */
    Plane read(Mat line) {
        return reading.run(line);
    }

    /** Ends the models, after what they are computing now; whoever shows them something later is told that they are closed. */
    @Override
    public void close() {
        // Each is closed, whatever becomes of the others.
        try (search;
                detection) {
            reading.close();
        }
    }

    /**
     * A table of numbers that a model gave.
     *
     * @param rows how many rows
     * @param columns how many numbers a row has
     * @param values row by row
     */
    record Plane(int rows, int columns, float[] values) {}
}
