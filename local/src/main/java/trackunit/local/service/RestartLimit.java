package trackunit.local.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something that dies may be started again: a few times in a while. Not thread-safe. */
final class RestartLimit {

    static final int RESTARTS = 5;
    static final Duration WHILE = Duration.ofMinutes(1);

    private final Deque<Instant> restarts = new ArrayDeque<>();

    /** Whether it may be started again now; where it may, that is counted. */
    boolean allows(Instant now) {
        while (!restarts.isEmpty() && restarts.peekFirst().isBefore(now.minus(WHILE))) {
            restarts.removeFirst();
        }
        if (restarts.size() == RESTARTS) {
            return false;
        }
        restarts.addLast(now);
        return true;
    }
}
