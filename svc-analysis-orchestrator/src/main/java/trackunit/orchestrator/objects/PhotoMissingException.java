package trackunit.orchestrator.objects;

import trackunit.contracts.ObjectKey;

/** There is no such object. */
public final class PhotoMissingException extends RuntimeException {

    PhotoMissingException(ObjectKey key, Throwable cause) {
        super("There is no " + key, cause);
    }
}
