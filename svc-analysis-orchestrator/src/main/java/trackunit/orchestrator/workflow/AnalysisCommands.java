package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import trackunit.contracts.AnalysisCancelled;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.contracts.RunStep;
import trackunit.orchestrator.log.DueStep;
import trackunit.orchestrator.log.EventLog;
import trackunit.orchestrator.log.Transactions;
import trackunit.orchestrator.log.Work;

/** What owners may ask for. Every command may come twice, and late; each is one transaction. */
@Singleton
public class AnalysisCommands {

    private static final Logger LOG = Logger.getLogger(AnalysisCommands.class);

    private final Transactions transactions;
    private final Analyses analyses;
    private final Steps steps;
    private final Precedence precedence;
    private final Cancellations cancellations;
    private final EventLog log;

    AnalysisCommands(
            Transactions transactions,
            Analyses analyses,
            Steps steps,
            Precedence precedence,
            Cancellations cancellations,
            EventLog log) {
        this.transactions = transactions;
        this.analyses = analyses;
        this.steps = steps;
        this.precedence = precedence;
        this.cancellations = cancellations;
        this.log = log;
    }

    /** Begins an analysis; one that exists already is left as it is. */
    public void request(RequestAnalysis command) {
        transactions.run(work -> {
            Cancellations.serialise(work.handle(), command.correlationId());
            if (analyses.insert(work.handle(), command)) {
                begin(work, command);
            } else {
                LOG.debugf("Analysis %s was asked for again", command.correlationId());
            }
        });
    }

    /** Ends the attempt that runs; where none does, the cancellation waits for the request that it overtook. */
    public void cancel(CancelAnalysis command) {
        transactions.run(work -> {
            Cancellations.serialise(work.handle(), command.correlationId());
            Analysis found =
                    analyses.lock(work.handle(), command.correlationId()).orElse(null);
            if (found == null) {
                LOG.infof("Analysis %s, which is to be cancelled, is unknown yet", command.correlationId());
                cancellations.remember(work.handle(), command);
            } else if (owns(found, command) && found.cancelledBy(command)) {
                end(work, found);
            } else if (owns(found, command) && found.mayStillBegin(command)) {
                cancellations.remember(work.handle(), command);
            }
        });
    }

    /** Begins a new attempt of an analysis that failed or was cancelled; any other is left as it is. */
    public void retry(RetryAnalysis command) {
        transactions.run(work -> {
            Cancellations.serialise(work.handle(), command.correlationId());
            Analysis found =
                    analyses.lock(work.handle(), command.correlationId()).orElse(null);
            if (found == null) {
                LOG.infof("Analysis %s, which is to be retried, is unknown", command.correlationId());
            } else if (owns(found, command) && found.retriedBy(command)) {
                analyses.restart(work.handle(), found.id(), command.requestedAt());
                begin(work, command);
            }
        });
    }

    private void begin(Work work, AnalysisCommand command) {
        Analysis begun = analyses.lock(work.handle(), command.correlationId()).orElseThrow();
        log.append(work, begun.id(), begun.attempt(), header -> new AnalysisStarted(header, begun.priority()));
        if (cancellations.take(work.handle(), begun.id(), begun.owner(), begun.attemptRequestedAt())) {
            end(work, begun);
            return;
        }
        Priority queue = precedence.of(work.handle(), begun);
        steps.insertAll(work.handle(), begun, queue).forEach((name, dueAt) -> {
            RunStep step = new RunStep(begun.id(), begun.owner(), name, begun.attempt());
            work.send(new DueStep(step, queue, dueAt));
        });
    }

    private void end(Work work, Analysis running) {
        log.append(work, running.id(), running.attempt(), AnalysisCancelled::new);
        analyses.cancel(work.handle(), running.id());
        steps.stop(work.handle(), running);
    }

    private static boolean owns(Analysis analysis, AnalysisCommand command) {
        boolean owns = analysis.owner().equals(command.owner());
        if (!owns) {
            LOG.warnf(
                    "%s of %s ignored: it is somebody else's",
                    command.getClass().getSimpleName(), analysis.id());
        }
        return owns;
    }
}
