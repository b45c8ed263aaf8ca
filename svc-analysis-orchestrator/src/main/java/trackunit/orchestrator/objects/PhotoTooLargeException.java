package trackunit.orchestrator.objects;

import trackunit.contracts.ObjectKey;

/** The object has more bytes than a photo may have. */
public final class PhotoTooLargeException extends RuntimeException {

    PhotoTooLargeException(ObjectKey key, int most) {
        super(key + " has more than " + most + " bytes");
    }
}
