package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;

/** Cancellations that found nothing running: one may have overtaken the request, or retry, that it is about. */
@Singleton
class Cancellations {

    private static final String REMEMBER = """
            insert into cancellation (correlation_id, owner, requested_at) values (:id, :owner, :at)
            on conflict (correlation_id, owner)
            do update set requested_at = greatest(cancellation.requested_at, excluded.requested_at),
                received_at = clock_timestamp()""";

    private static final String TAKE = """
            delete from cancellation
            where correlation_id = :id and owner = :owner and requested_at >= :startedAt""";

    void remember(Handle handle, CancelAnalysis command) {
        handle.createUpdate(REMEMBER)
                .bind("id", command.correlationId().value())
                .bind("owner", command.owner().value())
                .bind("at", Analysis.stored(command.requestedAt()))
                .execute();
    }

    /** Whether what was accepted at this time has been cancelled since; that is then forgotten. */
    boolean take(Handle handle, CorrelationId id, Owner owner, Instant startedAt) {
        return handle.createUpdate(TAKE)
                        .bind("id", id.value())
                        .bind("owner", owner.value())
                        .bind("startedAt", startedAt)
                        .execute()
                > 0;
    }

    int forgetOlderThan(Handle handle, Duration age) {
        return handle.createUpdate(
                        "delete from cancellation where received_at < clock_timestamp() - cast(:age as interval)")
                .bind("age", age.toString())
                .execute();
    }

    /**
     * Holds back a request and its cancellation from passing each other unseen, where there is no row yet that could
     * be locked; until the end of the transaction.
     */
    static void serialise(Handle handle, CorrelationId id) {
        handle.createQuery("select pg_advisory_xact_lock(:key)")
                .bind("key", id.value().getLeastSignificantBits())
                .mapTo(String.class)
                .findOne();
    }
}
