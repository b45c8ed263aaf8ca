package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.UnreadablePhotoException.Reason;

/** That a file is refused by whatever would decode it. */
final class Refusal {
    private Refusal() {}

    static void of(byte[] file, Reason reason) {
        refused(() -> Quarters.decoded(file).close(), reason);
        refused(() -> Quarters.hash(file), reason);
    }

    /** That it is refused before anything is decoded. */
    static void ofHeader(byte[] file, Reason reason) {
        refused(() -> Quarters.header(file), reason);
        of(file, reason);
    }

    private static void refused(ThrowingCallable read, Reason reason) {
        assertThatThrownBy(read)
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadablePhotoException.class))
                .extracting(UnreadablePhotoException::reason)
                .isEqualTo(reason);
    }
}
