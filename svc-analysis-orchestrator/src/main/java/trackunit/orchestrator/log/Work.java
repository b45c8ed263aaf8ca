package trackunit.orchestrator.log;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import trackunit.contracts.AnalysisEvent;

/** One database transaction, and what is to be sent once it is committed. */
public final class Work {

    private final Handle handle;
    private final List<AnalysisEvent> events = new ArrayList<>();
    private final List<DueStep> steps = new ArrayList<>();

    Work(Handle handle) {
        this.handle = handle;
    }

    /** The transaction's connection. */
    public Handle handle() {
        return handle;
    }

    /** Has a step sent after the commit; its row must have been written by this work. */
    public void send(DueStep step) {
        steps.add(step);
    }

    void publish(AnalysisEvent event) {
        events.add(event);
    }

    List<AnalysisEvent> events() {
        return events;
    }

    List<DueStep> steps() {
        return steps;
    }
}
