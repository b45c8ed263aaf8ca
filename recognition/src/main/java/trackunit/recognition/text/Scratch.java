package trackunit.recognition.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Memory outside of the heap through which pixels go to the models, used again and again: what is allocated there is only freed
 * with the next garbage collection, which knows nothing of its size. There are as many pieces as recognitions ran at once.
 */
final class Scratch {
    /** A piece holds the largest picture that is searched, so that none is ever thrown away for a larger one. */
    private static final int LEAST = 3 * View.SEARCHED * View.SEARCHED * Float.BYTES;

    private final Deque<ByteBuffer> free = new ConcurrentLinkedDeque<>();

    /** Gives a piece of so many bytes; to be given back. */
    ByteBuffer take(int bytes) {
        ByteBuffer piece = free.poll();
        if (piece == null || piece.capacity() < bytes) {
            piece = ByteBuffer.allocateDirect(Math.max(LEAST, bytes)).order(ByteOrder.nativeOrder());
        }
        return piece.clear().limit(bytes);
    }

    /** Takes a piece back. */
    void giveBack(ByteBuffer piece) {
        free.push(piece);
    }
}
