package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;
import trackunit.contracts.Priority;

/**
 * By which queues the steps of an attempt go. Queues know no owners: an owner of whom much that is interactive is unfinished
 * lets everybody else's pass.
 */
@Singleton
class Precedence {

    /** Reads one row more than may go before, however many there are. */
    private static final String MORE_UNFINISHED_THAN = """
            select exists (select 1 from analysis
                where owner = :owner and state = 'RUNNING' and priority = 'INTERACTIVE' offset :most)""";

    private final StepSettings settings;

    Precedence(StepSettings settings) {
        this.settings = settings;
    }

    /** Decides for an analysis that has just begun, which counts itself. */
    Priority of(Handle handle, Analysis begun) {
        boolean passes = begun.priority() == Priority.INTERACTIVE && !tooMany(handle, begun);
        return passes ? Priority.INTERACTIVE : Priority.BATCH;
    }

    private boolean tooMany(Handle handle, Analysis begun) {
        return handle.createQuery(MORE_UNFINISHED_THAN)
                .bind("owner", begun.owner().value())
                .bind("most", settings.interactivePerOwner())
                .mapTo(Boolean.class)
                .one();
    }
}
