package trackunit.recognition.image;

import static trackunit.recognition.UnreadablePhotoException.Reason.PICTURE_TOO_LARGE;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import trackunit.recognition.UnreadablePhotoException;

/**
 * The memory outside of the heap that pictures may take together while they are decoded, for all who share it. Who does not fit
 * waits, and nobody passes who comes later, so that a large picture has its turn among small ones.
 */
public final class DecodingRoom {
    private static final int KILO = 1000;

    private final long kilobytes;
    private final Semaphore free;

    /** A room of so many bytes; a picture that takes more alone is not decoded. */
    public DecodingRoom(long bytes) {
        kilobytes = bytes / KILO;
        free = new Semaphore(Math.toIntExact(kilobytes), true);
    }

    /** Room enough for 100 megapixels in all usual forms, and for seven progressive photos of 12 at once: 450 MB. */
    public static DecodingRoom usual() {
        return new DecodingRoom(450_000_000L);
    }

    /**
     * Decodes when there is room for it.
     *
     * @param bytes what decoding takes at its peak
     * @throws UnreadablePhotoException where there never is so much
     */
    <T> T decode(long bytes, Supplier<T> decoding) {
        long taken = bytes / KILO + 1;
        if (taken > kilobytes) {
            throw new UnreadablePhotoException(
                    PICTURE_TOO_LARGE,
                    "Decoding the picture takes " + taken / KILO + " MB; " + kilobytes / KILO + " are accepted.");
        }
        free.acquireUninterruptibly((int) taken);
        try {
            return decoding.get();
        } finally {
            free.release((int) taken);
        }
    }
}
