package trackunit.orchestrator.command;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.step.StepWorker;

/** Leaves without loss: takes nothing more, finishes what is in hand, gives back what takes too long. */
@Singleton
public class Drain {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final Intakes intakes;
    private final IntakeKeeper keeper;
    private final IntakeWatch watch;
    private final StepWorker worker;
    private final Patience patience;
    private final DrainSettings settings;
    private volatile boolean draining;

    Drain(
            Intakes intakes,
            IntakeKeeper keeper,
            IntakeWatch watch,
            StepWorker worker,
            Patience patience,
            DrainSettings settings) {
        this.intakes = intakes;
        this.keeper = keeper;
        this.watch = watch;
        this.worker = worker;
        this.patience = patience;
        this.settings = settings;
    }

    /** Whether the process is leaving. */
    public boolean draining() {
        return draining;
    }

    void drain(@Observes @Priority(1) ShutdownEvent event) {
        draining = true;
        watch.stop();
        keeper.stop();
        intakes.stop();
        worker.letNobodyIn();
        try {
            if (!intakes.inHand().awaitNone(settings.finishWithin())) {
                LOG.info("Giving back what is not finished in time");
                worker.giveBackAll();
                patience.end();
                intakes.inHand().awaitNone(settings.giveBackWithin());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            patience.end();
        }
    }
}
