package trackunit.recognition.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Memory outside of the heap through which pixels go to the models, used again and again: what is allocated there is only freed
 * with the next garbage collection, which knows nothing of its size. There are as many pieces as recognitions ran at once.
 */
final class Scratch {
    /** A piece holds the largest picture that is searched, so that none is ever thrown away for a larger one. */
    private static final int LEAST = 3 * View.SEARCHED * View.SEARCHED;

    private final Deque<FloatBuffer> free = new ConcurrentLinkedDeque<>();

    /** Gives a piece that holds these numbers; to be given back. */
    FloatBuffer take(FloatBuffer numbers) {
        FloatBuffer piece = free.poll();
        if (piece == null || piece.capacity() < numbers.remaining()) {
            piece = ByteBuffer.allocateDirect(Math.max(LEAST, numbers.remaining()) * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        return piece.clear().put(numbers).flip();
    }

    /** Takes a piece back. */
    void giveBack(FloatBuffer piece) {
        free.push(piece);
    }
}
