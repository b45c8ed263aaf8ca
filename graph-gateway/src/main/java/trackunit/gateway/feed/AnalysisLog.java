package trackunit.gateway.feed;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.gateway.history.History;
import trackunit.gateway.security.Caller;

/** The log of one analysis, as one caller may read it. */
final class AnalysisLog {

    private final History history;
    private final Caller caller;
    private final CorrelationId id;
    private final int pageSize;

    AnalysisLog(History history, Caller caller, CorrelationId id, int pageSize) {
        this.history = history;
        this.caller = caller;
        this.id = id;
        this.pageSize = pageSize;
    }

    /** Whether an event belongs to this log; asked for each event that is to leave the gateway. */
    boolean owns(AnalysisEvent event) {
        return event.owner().equals(caller.owner()) && event.correlationId().equals(id);
    }

    /** Reads what follows an event. */
    Uni<LogPage> read(int afterSeq) {
        return history.events(caller, id, afterSeq, pageSize).chain(events -> page(events, afterSeq));
    }

    private Uni<LogPage> page(Optional<List<AnalysisEvent>> events, int afterSeq) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(LogPage.MISSING);
        }
        List<AnalysisEvent> found = events.get().stream().filter(this::owns).toList();
        if (!found.isEmpty()) {
            return Uni.createFrom().item(LogPage.of(found, found.size() >= pageSize));
        }
        return history.analysis(caller, id).map(snapshot -> nothing(snapshot, afterSeq));
    }

    private static LogPage nothing(Optional<AnalysisSnapshot> snapshot, int afterSeq) {
        return snapshot.filter(s -> s.state() != AnalysisState.RUNNING && s.lastSeq() <= afterSeq)
                .map(s -> LogPage.ended(s.lastSeq(), s.attempt()))
                .orElseGet(() ->
                        LogPage.nothing(snapshot.map(AnalysisSnapshot::attempt).orElse(1)));
    }
}
