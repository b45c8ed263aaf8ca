package trackunit.gateway.command;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.RetryAnalysis;
import trackunit.gateway.history.History;
import trackunit.gateway.refusal.Busy;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Caller;

/**
 * Stops analyses, and starts them again. The orchestrator decides in the end; the checks here are for a clear answer. A
 * command names the attempt that was found, because another replica's clock may have dated it later than this one's does.
 */
@ApplicationScoped
public class AnalysisControl {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final History history;
    private final CommandSender sender;
    private final CommandSettings settings;
    private final Busy busy;

    AnalysisControl(History history, CommandSender sender, CommandSettings settings, Busy busy) {
        this.history = history;
        this.sender = sender;
        this.settings = settings;
        this.busy = busy;
    }

    /** Asks to stop a running analysis; gives how it was found. */
    public Uni<AnalysisSnapshot> cancel(Caller caller, CorrelationId id) {
        return find(caller, id)
                .invoke(found -> demand(found.state() == AnalysisState.RUNNING, found, "cancelled"))
                .call(found -> sender.send(new CancelAnalysis(id, caller.owner(), found.attempt(), Instant.now())));
    }

    /** Asks for a new attempt of an analysis that failed or was cancelled; gives how it was found. */
    public Uni<AnalysisSnapshot> retry(Caller caller, CorrelationId id) {
        return find(caller, id)
                .invoke(found -> demand(
                        found.state() == AnalysisState.FAILED || found.state() == AnalysisState.CANCELLED,
                        found,
                        "retried"))
                .call(found -> sender.send(new RetryAnalysis(id, caller.owner(), found.attempt(), Instant.now())));
    }

    private static void demand(boolean allowed, AnalysisSnapshot found, String verb) {
        if (!allowed) {
            throw RefusedException.of(
                    ErrorCode.CONFLICT, "An analysis that is " + found.state() + " cannot be " + verb);
        }
    }

    /** An analysis that was accepted a moment ago is on its way through the broker: it is asked for until it is there. */
    private Uni<AnalysisSnapshot> find(Caller caller, CorrelationId id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> history.analysis(caller, id))
                .withDelay(PAUSE)
                .whilst(Optional::isEmpty)
                .select()
                .first(settings.readableTimeout())
                .collect()
                .last()
                .map(last -> answered(last).orElseThrow(AnalysisControl::missing));
    }

    /** Nothing at all within the time is no answer: it must not be told as if the analysis were not there. */
    private Optional<AnalysisSnapshot> answered(Optional<AnalysisSnapshot> last) {
        if (last == null) {
            throw busy.because("Analyses cannot be read now", null);
        }
        return last;
    }

    private static RefusedException missing() {
        return RefusedException.of(ErrorCode.NOT_FOUND, "You have no analysis of that id");
    }
}
