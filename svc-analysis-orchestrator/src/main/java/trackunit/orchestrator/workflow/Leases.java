package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.CorrelationId;

/** The steps that somebody works on: until when, and what becomes of them when nobody does any more. */
@Singleton
public class Leases {

    private static final String RENEW = """
            update step set leased_until = clock_timestamp() + cast(:length as interval)
            where lease = any(:leases)""";

    private static final String EXPIRED = """
            select correlation_id, lease from step
            where state = 'RUNNING' and leased_until < clock_timestamp() limit 100""";

    private static final String HELD = "select attempts from step where lease = :lease";

    private static final String GIVE_BACK = """
            update step set state = 'WAITING', lease = null, leased_until = null, sent_at = null, failure = :failure,
                due_at = clock_timestamp() + cast(:delay as interval), attempts = attempts - :uncounted
            where lease = :lease""";

    /**
     * A step whose worker fell silent.
     *
     * @param id the analysis
     * @param lease what the worker held it by
     */
    record Expired(CorrelationId id, UUID lease) {}

    private final Jdbi jdbi;
    private final StepSettings settings;

    Leases(Jdbi jdbi, StepSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    /** Prolongs the leases that are still held. */
    public void renew(Collection<UUID> leases) {
        jdbi.useHandle(handle -> handle.createUpdate(RENEW)
                .bindArray("leases", UUID.class, List.copyOf(leases))
                .bind("length", settings.lease().toString())
                .execute());
    }

    List<Expired> expired() {
        return jdbi.withHandle(handle ->
                handle.createQuery(EXPIRED).map((row, context) -> expired(row)).list());
    }

    /** Whether the lease is still the step's. */
    boolean held(Handle handle, UUID lease) {
        return handle.createQuery(HELD)
                .bind("lease", lease)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The how manieth try it was; empty where the lease was renewed or lost meanwhile. */
    Optional<Integer> triesOfExpired(Handle handle, UUID lease) {
        return handle.createQuery(HELD + " and leased_until < clock_timestamp()")
                .bind("lease", lease)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Lets a step wait for its next try, which is due after the delay. */
    void giveBack(Handle handle, UUID lease, String failure, Duration delay, boolean counted) {
        handle.createUpdate(GIVE_BACK)
                .bind("lease", lease)
                .bind("failure", failure)
                .bind("delay", delay.toString())
                .bind("uncounted", counted ? 0 : 1)
                .execute();
    }

    private static Expired expired(ResultSet row) throws SQLException {
        CorrelationId id = new CorrelationId(row.getObject("correlation_id", UUID.class));
        return new Expired(id, row.getObject("lease", UUID.class));
    }
}
