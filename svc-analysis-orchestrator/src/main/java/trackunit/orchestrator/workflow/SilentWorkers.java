package trackunit.orchestrator.workflow;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;
import trackunit.contracts.FailureReason;
import trackunit.orchestrator.log.Transactions;
import trackunit.orchestrator.log.Work;

/** Gives the steps of workers that fell silent to others; a step that silenced all its workers fails its analysis. */
@Singleton
class SilentWorkers {

    private static final Logger LOG = Logger.getLogger(SilentWorkers.class);
    private static final String EXHAUSTED = "The photo could not be analysed: every try ended its worker";

    private final Transactions transactions;
    private final Analyses analyses;
    private final Leases leases;
    private final Cancellations cancellations;
    private final Endings endings;
    private final StepSettings settings;
    private final Rounds rounds;

    SilentWorkers(
            Transactions transactions,
            Analyses analyses,
            Leases leases,
            Cancellations cancellations,
            Endings endings,
            StepSettings settings,
            Schedule schedule) {
        this.transactions = transactions;
        this.analyses = analyses;
        this.leases = leases;
        this.cancellations = cancellations;
        this.endings = endings;
        this.settings = settings;
        this.rounds = schedule.rounds("silent-workers", settings.sweepEvery(), this::round);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    private void round() {
        leases.expired().forEach(step -> transactions.run(work -> release(work, step)));
        transactions.run(work -> cancellations.forgetOlderThan(work.handle(), settings.cancellationsKept()));
    }

    private void release(Work work, Leases.Expired step) {
        Analysis analysis = analyses.lock(work.handle(), step.id()).orElseThrow();
        leases.triesOfExpired(work.handle(), step.lease()).ifPresent(tries -> {
            LOG.warnf("The worker of a step of %s fell silent in try %d", step.id(), tries);
            if (tries >= settings.attempts()) {
                endings.fail(work, analysis, FailureReason.ATTEMPTS_EXHAUSTED, EXHAUSTED);
            } else {
                leases.giveBack(work.handle(), step.lease(), "the worker fell silent", Duration.ZERO, true);
            }
        });
    }
}
