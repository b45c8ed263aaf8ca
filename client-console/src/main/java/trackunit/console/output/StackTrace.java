package trackunit.console.output;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that lies behind a failure, for those who asked. */
final class StackTrace {

    private StackTrace() {}

    /** The failure, what caused it, and where; one line each. */
    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(StackTrace::lines)
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    private static Stream<String> lines(Throwable cause) {
        return Stream.concat(
                Stream.of("  because of " + cause),
                Arrays.stream(cause.getStackTrace()).map(frame -> "    at " + frame));
    }
}
