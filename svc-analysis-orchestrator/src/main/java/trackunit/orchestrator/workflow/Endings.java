package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.FailureReason;
import trackunit.contracts.StepName;
import trackunit.orchestrator.log.EventLog;
import trackunit.orchestrator.log.Work;

/** How attempts end. The analysis is locked and runs. */
@Singleton
class Endings {

    private final Analyses analyses;
    private final Steps steps;
    private final Leases leases;
    private final EventLog log;
    private final StepResults results;
    private final StepSettings settings;

    Endings(Analyses analyses, Steps steps, Leases leases, EventLog log, StepResults results, StepSettings s) {
        this.analyses = analyses;
        this.steps = steps;
        this.leases = leases;
        this.log = log;
        this.results = results;
        this.settings = s;
    }

    void completeIfAllDone(Work work, Analysis analysis) {
        Map<StepName, String> done = steps.results(work.handle(), analysis);
        if (done.size() < StepName.values().length) {
            return;
        }
        log.append(
                work,
                analysis.id(),
                analysis.attempt(),
                header -> new AnalysisCompleted(
                        header, results.recognition(done), results.metadata(done), results.comparison(done)));
        analyses.complete(work.handle(), analysis.id());
    }

    void fail(Work work, Analysis analysis, FailureReason reason, String message) {
        log.append(work, analysis.id(), analysis.attempt(), header -> new AnalysisFailed(header, reason, message));
        analyses.fail(work.handle(), analysis.id(), reason, message);
        steps.stop(work.handle(), analysis);
    }

    void tryAgain(Work work, Analysis analysis, UUID lease, int tries, String failure) {
        if (tries >= settings.attempts()) {
            fail(
                    work,
                    analysis,
                    FailureReason.ATTEMPTS_EXHAUSTED,
                    "The photo could not be analysed: all " + tries + " tries ended in an error");
        } else {
            leases.giveBack(work.handle(), lease, failure, backoff(tries), true);
        }
    }

    private Duration backoff(int tries) {
        return settings.backoff().multipliedBy(1L << Math.min(tries - 1, 16));
    }
}
