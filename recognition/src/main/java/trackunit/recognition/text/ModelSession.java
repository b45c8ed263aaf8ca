package trackunit.recognition.text;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.opencv.core.Mat;
import trackunit.recognition.text.TextModels.Plane;

/** One model, loaded; many threads may run it at once, and closing waits for them. */
final class ModelSession implements AutoCloseable {

    private static final String INPUT = "x";

    private final OrtSession session;
    private final Pixels pixels;
    private final int rows;
    private final Scratch scratch;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * Takes over a session.
     *
     * @param pixels how the model wants to be shown pictures
     * @param rows which dimension of its answer has the rows; the next one has the columns
     */
    ModelSession(OrtSession session, Pixels pixels, int rows, Scratch scratch) {
        this.session = session;
        this.pixels = pixels;
        this.rows = rows;
        this.scratch = scratch;
    }

    /** Loads a model, which then computes on this many threads. */
    static OrtSession load(String resource, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = TextModels.class.getResourceAsStream(resource)) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // A waiting thread must not burn the processor that another recognition needs.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Each view has another size, for which a pattern would be kept in vain; the arena keeps what the largest
            // took.
            options.setMemoryPatternOptimization(false);
            return ModelRuntime.environment().createSession(model.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + resource + " cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The model " + resource + " cannot be loaded", e);
        }
    }

    /**
     * Shows it a picture.
     *
     * @throws IllegalStateException where it is closed already
     */
    Plane run(Mat picture) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The model is closed");
            }
            return runOpen(picture);
        } catch (OrtException e) {
            throw new IllegalStateException("The model could not be run", e);
        } finally {
            use.readLock().unlock();
        }
    }

    private Plane runOpen(Mat picture) throws OrtException {
        ByteBuffer piece = scratch.take(Pixels.bytes(picture));
        try {
            pixels.lay(picture, piece);
            return run(piece, new long[] {1, picture.channels(), picture.rows(), picture.cols()});
        } finally {
            scratch.giveBack(piece);
        }
    }

    private Plane run(ByteBuffer planes, long[] shape) throws OrtException {
        try (OnnxTensor input = OnnxTensor.createTensor(ModelRuntime.environment(), planes, shape, OnnxJavaType.FLOAT);
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
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The model could not be closed", e);
        } finally {
            use.writeLock().unlock();
        }
    }
}
