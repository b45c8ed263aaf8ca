package trackunit.orchestrator.scene;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.EventHeader;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.StepName;

/** Leaves an analysis in the database as an orchestrator leaves it that is killed. */
@ApplicationScoped
public class Crash {

    private static final String ANALYSIS = """
            insert into analysis (correlation_id, owner, object_key, sha256, priority, location, state, attempt,
                last_seq, percent, requested_at, attempt_requested_at)
            values (:id, :owner, :key, :sha256, :priority, :location, 'RUNNING', 1, 1, 0, :at, :at)""";

    private static final String STARTED = """
            insert into analysis_event (correlation_id, seq, attempt, type, terminal, payload, occurred_at)
            values (:id, 1, 1, 'AnalysisStarted', false, cast(:payload as jsonb), :at)""";

    private static final String UNSENT_STEP = """
            insert into step (correlation_id, attempt, name, state, attempts, progress, due_at, priority)
            values (:id, 1, :name, 'WAITING', 0, 0, clock_timestamp(), :priority)""";

    private static final String HELD_STEP = """
            insert into step (correlation_id, attempt, name, state, attempts, progress, lease, leased_until, priority)
            values (:id, 1, :name, 'RUNNING', :tries, 0, :lease, clock_timestamp() - interval '1 second', :priority)""";

    private final MessageCodec codec;
    private final Jdbi jdbi;

    Crash(MessageCodec codec, Jdbi jdbi) {
        this.codec = codec;
        this.jdbi = jdbi;
    }

    /** After the commit of the request, before anything was sent. */
    public void beforeSending(RequestAnalysis request) {
        jdbi.useTransaction(handle -> {
            started(handle, request);
            for (StepName name : StepName.values()) {
                handle.createUpdate(UNSENT_STEP)
                        .bind("id", request.correlationId().value())
                        .bind("name", name)
                        .bind("priority", request.priority())
                        .execute();
            }
        });
    }

    /** In the work on every step, in this try. */
    public void atWork(RequestAnalysis request, int tries) {
        jdbi.useTransaction(handle -> {
            started(handle, request);
            for (StepName name : StepName.values()) {
                handle.createUpdate(HELD_STEP)
                        .bind("id", request.correlationId().value())
                        .bind("name", name)
                        .bind("tries", tries)
                        .bind("lease", UUID.randomUUID())
                        .bind("priority", request.priority())
                        .execute();
            }
        });
    }

    private void started(Handle handle, RequestAnalysis request) {
        handle.createUpdate(ANALYSIS)
                .bind("id", request.correlationId().value())
                .bind("owner", request.owner().value())
                .bind("key", request.objectKey().toString())
                .bind("sha256", request.sha256())
                .bind("priority", request.priority())
                .bind("location", request.location())
                .bind("at", request.requestedAt())
                .execute();
        EventHeader header = new EventHeader(
                request.correlationId(), request.owner(), request.objectKey(), 1, 1, request.requestedAt());
        byte[] payload = codec.encode(new AnalysisStarted(header, request.priority()));
        handle.createUpdate(STARTED)
                .bind("id", request.correlationId().value())
                .bind("payload", new String(payload, StandardCharsets.UTF_8))
                .bind("at", request.requestedAt())
                .execute();
    }
}
