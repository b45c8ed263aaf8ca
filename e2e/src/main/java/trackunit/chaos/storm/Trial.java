package trackunit.chaos.storm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import trackunit.chaos.audit.Fault;
import trackunit.chaos.audit.Ledger;
import trackunit.chaos.audit.Story;
import trackunit.chaos.machine.Machine;

/** Does one blow after the other to a machine under load, and measures how it recovers. */
final class Trial {

    private static final long BETWEEN_LOOKS_MILLISECONDS = 100;

    private final Ledger ledger;
    private final Duration longestRecovery;
    private final Strike strike;

    Trial(Machine machine, Ledger ledger, Duration longestRecovery) {
        this.ledger = ledger;
        this.longestRecovery = longestRecovery;
        this.strike = new Strike(machine, ledger);
    }

    void run(List<Blow> blows, Instant latest, Consumer<Row> report) throws InterruptedException {
        awaitWork(Instant.now());
        for (Blow blow : blows) {
            if (Instant.now().isAfter(latest)) {
                return;
            }
            report.accept(one(blow));
        }
    }

    private Row one(Blow blow) throws InterruptedException {
        int accepted = ledger.accepted().size();
        int refused = ledger.refusals();
        Instant start = Instant.now();
        strike.with(blow);
        if (!awaitWork(Instant.now())) {
            ledger.fault(Fault.LOST, "no recovery from " + blow.text() + " in " + longestRecovery);
        }
        Duration recovery = Duration.between(start.plusSeconds(blow.seconds()), Instant.now());
        if (blow instanceof Blow.Roll && ledger.refusals() > refused) {
            ledger.fault(Fault.REFUSED, ledger.refusals() - refused + " requests during " + blow.text());
        }
        return new Row(blow.text(), ledger.accepted().size() - accepted, ledger.refusals() - refused, recovery);
    }

    /** Waits until all that was accepted before, and one that was accepted after, have ended. */
    private boolean awaitWork(Instant time) throws InterruptedException {
        Instant latest = Instant.now().plus(longestRecovery);
        while (!worked(time)) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLISECONDS);
        }
        return true;
    }

    private boolean worked(Instant time) {
        List<Story> accepted = ledger.accepted();
        return accepted.stream().anyMatch(story -> story.acceptedAfter(time) && story.ended())
                && accepted.stream().allMatch(story -> story.acceptedAfter(time) || story.ended());
    }
}
