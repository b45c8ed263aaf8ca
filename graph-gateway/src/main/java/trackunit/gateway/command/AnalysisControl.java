package trackunit.gateway.command;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.RetryAnalysis;
import trackunit.gateway.history.History;
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

    AnalysisControl(History history, CommandSender sender, CommandSettings settings) {
        this.history = history;
        this.sender = sender;
        this.settings = settings;
    }

    /** Asks to stop a running analysis; gives the state it was found in. */
    public Uni<AnalysisState> cancel(Caller caller, CorrelationId id) {
        return find(caller, id)
                .invoke(found -> demand(found.state() == AnalysisState.RUNNING, found, "cancelled"))
                .call(found -> sender.send(new CancelAnalysis(id, caller.owner(), found.attempt(), Instant.now())))
                .map(AnalysisSnapshot::state);
    }

    /** Asks for a new attempt of an analysis that failed or was cancelled. */
    public Uni<Retried> retry(Caller caller, CorrelationId id) {
        return find(caller, id)
                .invoke(found -> demand(
                        found.state() == AnalysisState.FAILED || found.state() == AnalysisState.CANCELLED,
                        found,
                        "retried"))
                .call(found -> sender.send(new RetryAnalysis(id, caller.owner(), found.attempt(), Instant.now())))
                .map(Retried::of);
    }

    private static void demand(boolean allowed, AnalysisSnapshot found, String verb) {
        if (!allowed) {
            throw RefusedException.of(
                    ErrorCode.CONFLICT, "An analysis that is " + found.state() + " cannot be " + verb);
        }
    }

    /**
     * An analysis that was accepted a moment ago is on its way through the broker: it is asked for until it is there. No question
     * is given up in the middle, for what comes of it then would be logged as a failure that nobody has taken.
     */
    private Uni<AnalysisSnapshot> find(Caller caller, CorrelationId id) {
        Instant latest = Instant.now().plus(settings.readableTimeout());
        return Multi.createBy()
                .repeating()
                .uni(() -> history.analysis(caller, id))
                .withDelay(PAUSE)
                .whilst(found -> found.isEmpty() && Instant.now().isBefore(latest))
                .collect()
                .last()
                .map(last -> last.orElseThrow(AnalysisControl::missing));
    }

    private static RefusedException missing() {
        return RefusedException.of(ErrorCode.NOT_FOUND, "You have no analysis of that id");
    }
}
