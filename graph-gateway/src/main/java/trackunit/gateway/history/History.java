package trackunit.gateway.history;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.gateway.refusal.Busy;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Caller;

/**
 * What happened so far, read from the orchestrator in the caller's own name. What is somebody else's looks as if it
 * were not there. Fails with BUSY while the orchestrator does not answer.
 */
@ApplicationScoped
public class History {

    private final OrchestratorClient orchestrator;
    private final Busy busy;

    History(@RestClient OrchestratorClient orchestrator, Busy busy) {
        this.orchestrator = orchestrator;
        this.busy = busy;
    }

    /** Gives one analysis as it stands now; empty where the caller has none of that id. */
    public Uni<Optional<AnalysisSnapshot>> analysis(Caller caller, CorrelationId id) {
        return found(orchestrator.analysis(caller.authorization(), id.toString()));
    }

    /** Gives a page of the caller's analyses, the newest first. */
    public Uni<AnalysisSnapshotPage> analyses(Caller caller, int first, String after, AnalysisState state) {
        return read(orchestrator.analyses(caller.authorization(), first, after, state))
                .onFailure()
                .transform(this::refusal);
    }

    /** Gives the next events of one analysis, in order; empty where the caller has none of that id. */
    public Uni<Optional<List<AnalysisEvent>>> events(Caller caller, CorrelationId id, int afterSeq, int first) {
        return found(orchestrator.events(caller.authorization(), id.toString(), afterSeq, first));
    }

    private <T> Uni<Optional<T>> found(Uni<T> answer) {
        return read(answer)
                .map(Optional::of)
                .onFailure(e -> isStatus(e, Status.NOT_FOUND))
                .recoverWithItem(Optional.empty())
                .onFailure()
                .transform(this::refusal);
    }

    /** A replica that stops may close its connection just when it is asked: another one is asked then, once. */
    private static <T> Uni<T> read(Uni<T> answer) {
        return answer.onFailure(IOException.class).retry().atMost(1);
    }

    private RefusedException refusal(Throwable e) {
        if (isStatus(e, Status.BAD_REQUEST)) {
            return RefusedException.badRequest("after is no cursor of this list");
        } else if (isStatus(e, Status.UNAUTHORIZED)) {
            return RefusedException.of(ErrorCode.UNAUTHENTICATED, "The token is no longer accepted");
        } else if (isStatus(e, Status.FORBIDDEN)) {
            return RefusedException.of(ErrorCode.FORBIDDEN, "The token is not allowed to read analyses");
        }
        return busy.because("Analyses cannot be read now", e);
    }

    private static boolean isStatus(Throwable e, Status status) {
        return e instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == status.getStatusCode();
    }
}
