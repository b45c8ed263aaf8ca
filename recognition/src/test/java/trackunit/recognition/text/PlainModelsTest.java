package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeLibrary;

/** On each kind of processor ONNX Runtime makes something else of a model; what it says must not depend on that. */
class PlainModelsTest {
    private static final long[] SHAPE = {1, 3, 96, 256};
    private static final float ROUNDING = 1e-3f;
    private static final double[] EACH = {0.5, 0.5, 0.5};

    private final OrtEnvironment environment = ModelRuntime.environment();

    @ParameterizedTest
    @ValueSource(strings = {TextModels.SEARCH, TextModels.DETECTION})
    void a_detecting_model_says_the_same_when_it_is_run_as_it_is_written(String file) throws IOException, OrtException {
        float[] optimised = answers(file, OptLevel.ALL_OPT);
        assertThat(optimised).contains(new float[] {1}, within(0.1f));
        assertThat(answers(file, OptLevel.NO_OPT)).containsExactly(optimised, within(ROUNDING));
    }

    private float[] answers(String file, OptLevel level) throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = TextModels.class.getResourceAsStream(file)) {
            options.setOptimizationLevel(level);
            try (OrtSession session = environment.createSession(model.readAllBytes(), options);
                    OnnxTensor text = OnnxTensor.createTensor(environment, text(), SHAPE, OnnxJavaType.FLOAT);
                    OrtSession.Result result = session.run(Map.of("x", text))) {
                return ModelSession.array((OnnxTensor) result.get(0));
            }
        }
    }

    private static ByteBuffer text() {
        NativeLibrary.load();
        Mat picture = new Mat((int) SHAPE[2], (int) SHAPE[3], CvType.CV_8UC3, new Scalar(0, 200, 255));
        Imgproc.putText(
                picture, "PC210LC", new Point(20, 60), Imgproc.FONT_HERSHEY_SIMPLEX, 1.5, new Scalar(0, 0, 0), 3);
        ByteBuffer planes = ByteBuffer.allocateDirect(Pixels.bytes(picture)).order(ByteOrder.nativeOrder());
        new Pixels(EACH, EACH).lay(picture, planes);
        picture.release();
        return planes;
    }
}
