package trackunit.recognition.image;

import nu.pattern.OpenCV;
import org.opencv.core.Core;

/** Loads OpenCV's native code, once. */
public final class NativeLibrary {
    static {
        OpenCV.loadLocally();
        UnpackedLibraries.remove();
        // A service gives each worker its thread; OpenCV must not take more.
        Core.setNumThreads(1);
    }

    private NativeLibrary() {}

    /** Makes sure that the native code is there. */
    public static void load() {
        // Loading the class was all that is needed.
    }
}
