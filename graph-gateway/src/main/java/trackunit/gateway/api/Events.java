package trackunit.gateway.api;

import trackunit.contracts.AnalysisEvent;

/** Says events of the contracts as the schema says them. */
final class Events {

    private Events() {}

    /** Gives any event. */
    static trackunit.gateway.api.AnalysisEvent of(AnalysisEvent event) {
        if (event instanceof trackunit.contracts.AnalysisStarted started) {
            return started(started);
        } else if (event instanceof trackunit.contracts.AnalysisProgressed progressed) {
            return new AnalysisProgressed(
                    event.header(), Names.step(progressed.step()), progressed.stage(), progressed.percent());
        } else if (event instanceof trackunit.contracts.AnalysisFailed failed) {
            return new AnalysisFailed(event.header(), Names.reason(failed.reason()), failed.message());
        } else if (event instanceof trackunit.contracts.AnalysisCancelled) {
            return new AnalysisCancelled(event.header());
        }
        return ended(event);
    }

    /** Gives the beginning of an attempt. */
    static AnalysisStarted started(trackunit.contracts.AnalysisStarted event) {
        return new AnalysisStarted(event.header(), Names.priority(event.priority()));
    }

    /** Gives the end of an attempt, whatever it was. */
    static AnalysisCompleted ended(AnalysisEvent event) {
        if (event instanceof trackunit.contracts.AnalysisCompleted completed) {
            return new AnalysisCompleted(
                    event.header(),
                    true,
                    Results.recognition(completed.recognition()),
                    Results.metadata(completed.metadata()),
                    Results.comparison(completed.comparison()));
        }
        return new AnalysisCompleted(event.header(), false, null, null, null);
    }
}
