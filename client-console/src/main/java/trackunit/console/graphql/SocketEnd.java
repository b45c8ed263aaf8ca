package trackunit.console.graphql;

import java.net.URI;
import java.time.Duration;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.http.Sending;

/** What the codes mean with which a server closes a socket. */
final class SocketEnd {

    private static final int POLICY = 1008;
    private static final int UNAUTHORIZED = 4401;
    private static final int FORBIDDEN = 4403;
    private static final int FIRST_OF_OURS = 4400;

    private SocketEnd() {}

    /** Gives the failure that an end stands for. */
    static ConsoleFailure failure(URI address, Frame.Closed closed) {
        String server = Sending.origin(address);
        return switch (closed.code()) {
            // A token that has expired is told by 4403; versions before told it by 1008.
            case POLICY, UNAUTHORIZED, FORBIDDEN -> new SignInRefused(server);
            default -> {
                String message = server + " closed the socket (" + closed.code() + " " + closed.reason() + ")";
                // From 4400 on they say that this client is wrong, and it will be wrong again.
                yield closed.code() >= FIRST_OF_OURS
                        ? new ConsoleFailure(message)
                        : new PassingFailure(message, Duration.ZERO);
            }
        };
    }
}
