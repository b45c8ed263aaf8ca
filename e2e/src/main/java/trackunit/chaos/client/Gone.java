package trackunit.chaos.client;

import java.io.IOException;

/** A socket that has come to its end, or from which nothing comes any more. */
final class Gone extends IOException {

    private static final long serialVersionUID = 1L;

    Gone(String message) {
        super(message);
    }
}
