package trackunit.local.command;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what was started, the last first, when this JVM ends for whatever reason. */
final class Shutdown {
    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private Shutdown() {}

    static Shutdown onSignal() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::closeAll, "shutdown"));
        return shutdown;
    }

    /** Takes something to be closed before all that was taken earlier. */
    <T extends AutoCloseable> T closing(T resource) {
        synchronized (started) {
            started.push(resource);
        }
        return resource;
    }

    private void closeAll() {
        synchronized (started) {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception e) {
                    LOG.error("Not stopped cleanly", e);
                }
            }
        }
    }
}
