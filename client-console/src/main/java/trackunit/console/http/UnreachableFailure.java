package trackunit.console.http;

import java.net.URI;
import trackunit.console.PassingFailure;

/** Nobody listens there, or not now. */
public final class UnreachableFailure extends PassingFailure {

    UnreachableFailure(URI address, Throwable cause) {
        super(Sending.origin(address) + " cannot be reached", cause);
    }
}
