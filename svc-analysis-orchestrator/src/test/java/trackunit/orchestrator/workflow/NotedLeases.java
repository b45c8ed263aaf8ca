package trackunit.orchestrator.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.ConnectionException;

/** Leases that no database knows: notes which were prolonged last. */
public final class NotedLeases extends Leases {

    private Set<UUID> renewed = Set.of();
    private boolean away;

    public NotedLeases() {
        super(null, null);
    }

    @Override
    public void renew(Collection<UUID> leases) {
        if (away) {
            throw new ConnectionException(new IllegalStateException("away"));
        }
        renewed = Set.copyOf(leases);
    }

    public void setAway(boolean isAway) {
        away = isAway;
    }

    public boolean renewed(StepJob job) {
        return renewed.contains(job.lease());
    }
}
