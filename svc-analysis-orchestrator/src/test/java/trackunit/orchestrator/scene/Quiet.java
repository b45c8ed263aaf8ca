package trackunit.orchestrator.scene;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import trackunit.broker.Queues;
import trackunit.contracts.Topology;

/** Tells whether all is done that was asked for. */
@ApplicationScoped
public class Quiet {

    private static final String UNDONE = """
            select (select count(*) from analysis_event where published_at is null)
                + (select count(*) from step where state in ('WAITING', 'RUNNING'))""";

    private final Jdbi jdbi;
    private final Queues queues;

    Quiet(Jdbi jdbi, Queues queues) {
        this.jdbi = jdbi;
        this.queues = queues;
    }

    public boolean now() {
        return Stream.of(Topology.REQUEST_KEY, Topology.CANCEL_KEY, Topology.RETRY_KEY)
                        .map(Topology::queue)
                        .allMatch(queue -> queues.ask(queue).orElseThrow().waiting() == 0)
                && jdbi.withHandle(handle ->
                                handle.createQuery(UNDONE).mapTo(Long.class).one())
                        == 0;
    }
}
