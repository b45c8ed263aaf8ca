package trackunit.chaos.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits for parts, and starts those that do not run, as Kubernetes would. */
final class Readiness {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS_MILLISECONDS = 200;

    private Readiness() {}

    /**
     * Comes back when all of them take requests.
     *
     * @throws NotReadyException where that takes too long
     */
    static void await(List<Part> parts) {
        await(parts, LONGEST);
    }

    static void await(List<Part> parts, Duration longest) {
        Instant latest = Instant.now().plus(longest);
        List<Part> waiting = parts;
        while (!waiting.isEmpty()) {
            waiting.forEach(Part::start);
            waiting = waiting.stream().filter(part -> !part.ready()).toList();
            if (!waiting.isEmpty() && Instant.now().isAfter(latest)) {
                throw new NotReadyException(waiting);
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
