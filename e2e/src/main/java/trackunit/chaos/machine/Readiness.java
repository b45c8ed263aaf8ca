package trackunit.chaos.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Waits for parts, and starts those that do not run, as Kubernetes would. */
final class Readiness {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS_MILLISECONDS = 200;

    private Readiness() {}

    /**
     * Comes back when all of them take requests.
     *
     * @throws IllegalStateException where that takes too long; it names those that do not
     */
    static void await(List<Part> parts) {
        Instant latest = Instant.now().plus(LONGEST);
        List<Part> waiting = parts;
        while (!waiting.isEmpty()) {
            waiting.forEach(Part::start);
            waiting = waiting.stream().filter(part -> !part.ready()).toList();
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Not ready after " + LONGEST + ": "
                        + waiting.stream().map(Part::name).collect(Collectors.joining(", ")));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
