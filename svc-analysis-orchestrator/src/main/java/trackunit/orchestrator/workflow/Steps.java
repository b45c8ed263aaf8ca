package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;

/** The rows of steps. Whoever changes one has its analysis locked. */
@Singleton
class Steps {

    private static final String INSERT = """
            insert into step (correlation_id, attempt, name, state, attempts, progress, due_at, priority)
            select :id, :attempt, name, 'WAITING', 0, 0, clock_timestamp(), :priority from unnest(:names) as name
            returning name, due_at""";

    /** Counts the try before the work starts: a try that kills its process counts too. */
    private static final String TAKE = """
            update step set state = 'RUNNING', attempts = attempts + 1, due_at = null, sent_at = null, lease = :lease,
                leased_until = clock_timestamp() + cast(:length as interval)
            where correlation_id = :id and attempt = :attempt and name = :name
            and state = 'WAITING' and due_at <= clock_timestamp()
            returning attempts""";

    private static final String PROGRESS =
            "update step set progress = greatest(progress, :progress) where lease = :lease";

    private static final String FINISH = """
            update step set state = 'DONE', lease = null, leased_until = null, progress = :progress,
                result = cast(:result as jsonb)
            where lease = :lease""";

    private static final String STOP = """
            update step set state = 'STOPPED', lease = null, leased_until = null, due_at = null
            where correlation_id = :id and attempt = :attempt and state in ('WAITING', 'RUNNING')""";

    private static final String RESULTS =
            "select name, result from step where correlation_id = :id and attempt = :attempt and state = 'DONE'";

    private final StepSettings settings;

    Steps(StepSettings settings) {
        this.settings = settings;
    }

    /** Writes all steps of an attempt, for the queues by which they go; gives since when each is due. */
    Map<StepName, Instant> insertAll(Handle handle, Analysis analysis, Priority priority) {
        return handle.createQuery(INSERT)
                .bind("id", analysis.id().value())
                .bind("attempt", analysis.attempt())
                .bind("priority", priority)
                .bindArray(
                        "names",
                        String.class,
                        Arrays.stream(StepName.values()).map(Enum::name).toList())
                .setMapKeyColumn("name")
                .setMapValueColumn("due_at")
                .collectInto(new GenericType<Map<StepName, Instant>>() {});
    }

    /** Takes a step for the length of a lease, and tells the how manieth try this is; empty where it is not due. */
    Optional<Integer> take(Handle handle, Analysis analysis, StepName name, UUID lease) {
        return handle.createQuery(TAKE)
                .bind("id", analysis.id().value())
                .bind("attempt", analysis.attempt())
                .bind("name", name)
                .bind("lease", lease)
                .bind("length", settings.lease().toString())
                .mapTo(Integer.class)
                .findOne();
    }

    /** Notes how far a step is; false where the lease is lost. */
    boolean progress(Handle handle, UUID lease, int points) {
        return handle.createUpdate(PROGRESS)
                        .bind("lease", lease)
                        .bind("progress", points)
                        .execute()
                == 1;
    }

    /** Stores a step's result; false where the lease is lost. */
    boolean finish(Handle handle, UUID lease, int points, String result) {
        return handle.createUpdate(FINISH)
                        .bind("lease", lease)
                        .bind("progress", points)
                        .bind("result", result)
                        .execute()
                == 1;
    }

    /** Ends all steps that are not done. */
    void stop(Handle handle, Analysis analysis) {
        handle.createUpdate(STOP)
                .bind("id", analysis.id().value())
                .bind("attempt", analysis.attempt())
                .execute();
    }

    /** Gives the results of the steps that are done, as JSON. */
    Map<StepName, String> results(Handle handle, Analysis analysis) {
        return handle.createQuery(RESULTS)
                .bind("id", analysis.id().value())
                .bind("attempt", analysis.attempt())
                .reduceRows(new java.util.EnumMap<>(StepName.class), (map, row) -> {
                    map.put(
                            StepName.valueOf(row.getColumn("name", String.class)),
                            row.getColumn("result", String.class));
                    return map;
                });
    }
}
