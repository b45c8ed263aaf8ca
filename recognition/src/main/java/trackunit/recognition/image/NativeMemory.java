package trackunit.recognition.image;

import java.lang.ref.Reference;
import org.opencv.core.Mat;

/**
 * The memory outside of the heap that matrices hold. A matrix frees itself, too, once nothing refers to it any more, and after
 * its last use in Java nothing does: the garbage collector's thread could delete it while another is still about to release
 * it, which then writes into memory that is somebody else's by now.
 */
public final class NativeMemory {

    private NativeMemory() {}

    /** Gives a matrix's memory back; it is empty then. */
    public static void release(Mat matrix) {
        matrix.release();
        Reference.reachabilityFence(matrix);
    }
}
