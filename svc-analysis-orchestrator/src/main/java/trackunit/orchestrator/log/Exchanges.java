package trackunit.orchestrator.log;

import java.util.Map;
import trackunit.contracts.AnalysisCancelled;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.Topology;

/** Where events go, by the types that the log knows them by. */
final class Exchanges {

    /** By type; a type that is not among them is one of a newer version. */
    static final Map<String, String> ALL = Map.of(
            type(AnalysisStarted.class), Topology.STARTED,
            type(AnalysisProgressed.class), Topology.PROGRESSED,
            type(AnalysisCompleted.class), Topology.COMPLETED,
            type(AnalysisFailed.class), Topology.FAILED,
            type(AnalysisCancelled.class), Topology.CANCELLED);

    private Exchanges() {}

    /** What the log calls events of a class. */
    static String type(Class<? extends AnalysisEvent> event) {
        return event.getSimpleName();
    }
}
