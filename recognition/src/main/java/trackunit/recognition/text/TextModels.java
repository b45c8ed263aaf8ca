package trackunit.recognition.text;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Map;
import org.opencv.core.Mat;
import trackunit.recognition.image.UnpackedLibraries;

/** The PP-OCRv6 models, loaded once; ONNX Runtime lets many threads use one session. */
public final class TextModels implements AutoCloseable {
    static final String SEARCH = "PP-OCRv6_det_tiny.rewritten.onnx";
    static final String DETECTION = "PP-OCRv6_det_small.rewritten.onnx";
    static final String READING = "PP-OCRv6_rec_small.machines.onnx";
    private static final String INPUT = "x";

    /** The means and deviations of ImageNet's pictures, blue first as the models learned from them. */
    private static final Pixels OF_PICTURES =
            new Pixels(new double[] {0.485, 0.456, 0.406}, new double[] {0.229, 0.224, 0.225});

    private static final Pixels OF_LINES = new Pixels(new double[] {0.5, 0.5, 0.5}, new double[] {0.5, 0.5, 0.5});

    private final OrtEnvironment environment = silent();
    private final Scratch scratch = new Scratch();
    private final OrtSession search;
    private final OrtSession detection;
    private final OrtSession reading;

    private TextModels(OrtSession search, OrtSession detection, OrtSession reading) {
        this.search = search;
        this.detection = detection;
        this.reading = reading;
    }

    /** Loads the models; one recognition then computes on this many threads. */
    public static TextModels open(int threads) {
        TextModels models =
                new TextModels(session(SEARCH, threads), session(DETECTION, threads), session(READING, threads));
        UnpackedLibraries.remove();
        return models;
    }

    private static OrtSession session(String resource, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = TextModels.class.getResourceAsStream(resource)) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // A waiting thread must not burn the processor that another recognition needs.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Each view has another size, for which a pattern would be kept in vain; the arena keeps what the largest
            // took.
            options.setMemoryPatternOptimization(false);
            return silent().createSession(model.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + resource + " cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The model " + resource + " cannot be loaded", e);
        }
    }

    /** On Windows ONNX Runtime tells the system what it computes, unless it is asked not to. */
    private static OrtEnvironment silent() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            environment.setTelemetry(false);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot be kept from reporting", e);
        }
        return environment;
    }

    /** Gives, quickly, for each 4 x 4 pixels, how likely any of them is part of a line of text. */
    Plane search(Mat picture) {
        return run(search, OF_PICTURES, picture, 2);
    }

    /** Gives, for each pixel, how likely it is part of a line of text. */
    Plane detect(Mat picture) {
        return run(detection, OF_PICTURES, picture, 2);
    }

    /** Gives, for each step along a line of text, how likely each letter is. */
    Plane read(Mat line) {
        return run(reading, OF_LINES, line, 1);
    }

    private Plane run(OrtSession session, Pixels pixels, Mat picture, int rows) {
        long[] shape = {1, picture.channels(), picture.rows(), picture.cols()};
        ByteBuffer piece = scratch.take(Pixels.bytes(picture));
        try {
            pixels.lay(picture, piece);
            return run(session, piece, shape, rows);
        } catch (OrtException e) {
            throw new IllegalStateException("The model could not be run", e);
        } finally {
            scratch.giveBack(piece);
        }
    }

    private Plane run(OrtSession session, ByteBuffer planes, long[] shape, int rows) throws OrtException {
        try (OnnxTensor input = OnnxTensor.createTensor(environment, planes, shape, OnnxJavaType.FLOAT);
                OrtSession.Result result = session.run(Map.of(INPUT, input))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            long[] size = output.getInfo().getShape();
            return new Plane((int) size[rows], (int) size[rows + 1], array(output));
        }
    }

    /** The numbers of an answer, in the order in which they lie. */
    static float[] array(OnnxTensor output) {
        FloatBuffer buffer = output.getFloatBuffer();
        if (buffer.hasArray() && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            search.close();
            detection.close();
            reading.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The models could not be closed", e);
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
