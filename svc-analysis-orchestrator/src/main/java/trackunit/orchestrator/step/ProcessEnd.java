package trackunit.orchestrator.step;

import io.quarkus.runtime.Quarkus;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Ends this process where nothing else frees what it has lost; it drains, and whoever runs it starts it again. */
@Singleton
class ProcessEnd {

    private static final Logger LOG = Logger.getLogger(ProcessEnd.class);
    private static final int FAILED = 1;

    void end(String reason) {
        LOG.errorf("The process ends, to be started again: %s", reason);
        Quarkus.asyncExit(FAILED);
    }
}
