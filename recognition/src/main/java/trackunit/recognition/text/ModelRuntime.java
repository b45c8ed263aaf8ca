package trackunit.recognition.text;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import trackunit.recognition.image.UnpackedLibraries;

/** ONNX Runtime's environment, of which a process has one: it reports to nobody, and is there until the process has ended. */
final class ModelRuntime {

    private static final OrtEnvironment ENVIRONMENT = open();

    private ModelRuntime() {}

    /** The environment, which nobody closes. */
    static OrtEnvironment environment() {
        return ENVIRONMENT;
    }

    private static OrtEnvironment open() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        UnpackedLibraries.remove();
        try {
            // On Windows it tells the system's event tracing what it computes; elsewhere it has no way to (ADR 0039).
            environment.setTelemetry(false);
            keep();
        } catch (OrtException | ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "This ONNX Runtime cannot be silenced, or kept until the process has ended", e);
        }
        return environment;
    }

    /**
     * ONNX Runtime frees its environment as soon as the JVM begins to end, in a hook that nobody can take away, while other hooks
     * still finish what is in hand with it (microsoft/onnxruntime 31352). It counts how often the environment was asked for; it
     * is asked for here once more than it will be freed, which only an inner method does (ADR 0040).
     */
    private static void keep() throws ReflectiveOperationException {
        Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
        Method ask = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
        api.setAccessible(true);
        ask.setAccessible(true);
        int level = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
        ask.invoke(null, api.getLong(null), level, OrtEnvironment.DEFAULT_NAME);
    }
}
