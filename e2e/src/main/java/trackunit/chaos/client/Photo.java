package trackunit.chaos.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import trackunit.samples.SamplePhotos;
import trackunit.samples.SmallPhotos;

/**
 * What is sent.
 *
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record Photo(String contentType, byte[] bytes, String sha256) {

    /** One photo in so many shows a machine; the others are small, so that the load is on the messages. */
    private static final int WITH_MACHINE = 20;

    private static final List<Photo> SMALL = List.of(
            of("image/jpeg", SmallPhotos.jpeg()),
            of("image/png", SmallPhotos.png()),
            of("image/webp", SmallPhotos.webp()));
    private static final Photo MACHINE =
            of("image/jpeg", SamplePhotos.shipped().get(0).bytes());
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Gives one that costs little. */
    public static Photo small() {
        return SMALL.get(0);
    }

    /** Gives one after the other. */
    static Photo next() {
        int number = COUNT.getAndIncrement();
        return number % WITH_MACHINE == 0 ? MACHINE : SMALL.get(number % SMALL.size());
    }

    /** One with these bytes. */
    public static Photo of(String contentType, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Photo(contentType, bytes, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
