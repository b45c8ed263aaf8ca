package trackunit.orchestrator.workflow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.ConnectionException;

/** The way of steps where giving one of them back fails. */
public final class FailingGiveBack extends StepLifecycle {

    private final StepJob failing;
    private final List<StepJob> givenBack = new CopyOnWriteArrayList<>();

    public FailingGiveBack(StepJob failing) {
        super(null, null, null, null, null, null);
        this.failing = failing;
    }

    @Override
    public void giveBack(StepJob job) {
        if (job.equals(failing)) {
            throw new ConnectionException(new IllegalStateException("away"));
        }
        givenBack.add(job);
    }

    public List<StepJob> givenBack() {
        return givenBack;
    }
}
