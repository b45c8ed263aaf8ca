package trackunit.chaos.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import trackunit.chaos.machine.Addresses;

/** Waits until everything that was accepted has ended, then lets subscribers, log and broker be compared. */
public final class Audit {

    private static final Duration LONGEST_END = Duration.ofMinutes(4);
    private static final Duration LONGEST_EMPTYING = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS_MILLISECONDS = 500;

    private final Ledger ledger;
    private final Addresses addresses;
    private final Path project;

    /** Takes what was seen, and where to look. */
    public Audit(Ledger ledger, Addresses addresses, Path project) {
        this.ledger = ledger;
        this.addresses = addresses;
        this.project = project;
    }

    /** Writes every broken promise into the ledger; to be called when nobody sends any more. */
    public void check() throws IOException, SQLException, InterruptedException {
        await(LONGEST_END, () -> ledger.followed() == 0);
        BrokerAudit broker = new BrokerAudit(addresses.broker(), project);
        LogAudit log = new LogAudit(ledger, addresses.database());
        // Subscribers need not have waited for what a killed broker left unsent: they read the log.
        await(LONGEST_EMPTYING, log::allSent);
        await(LONGEST_EMPTYING, () -> broker.waiting().isEmpty());
        ledger.open()
                .forEach(
                        story -> ledger.fault(Fault.LOST, story.id() + " has not ended after event " + story.length()));
        for (Map.Entry<String, Long> queue : broker.waiting().entrySet()) {
            ledger.fault(Fault.LEFT_OVER, queue.getValue() + " messages in " + queue.getKey());
        }
        log.check();
    }

    /** Something that can be looked at. */
    private interface Condition {
        boolean holds() throws IOException, SQLException;
    }

    private static void await(Duration most, Condition condition)
            throws IOException, SQLException, InterruptedException {
        Instant latest = Instant.now().plus(most);
        while (!condition.holds() && Instant.now().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLISECONDS);
        }
    }
}
