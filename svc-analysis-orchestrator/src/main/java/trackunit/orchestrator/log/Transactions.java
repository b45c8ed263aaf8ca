package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Runs work in one transaction and sends what it left to be sent, at once after the commit. */
@Singleton
public class Transactions {

    private final Jdbi jdbi;
    private final Relay relay;

    Transactions(Jdbi jdbi, Relay relay) {
        this.jdbi = jdbi;
        this.relay = relay;
    }

    /** Does the work and gives its result; nothing of it happened where it throws. */
    public <T> T call(Function<Work, T> task) {
        Done<T> done = jdbi.inTransaction(handle -> {
            Work work = new Work(handle);
            return new Done<>(work, task.apply(work));
        });
        relay.send(done.work());
        return done.result();
    }

    /** Does the work; nothing of it happened where it throws. */
    public void run(Consumer<Work> task) {
        call(work -> {
            task.accept(work);
            return null;
        });
    }

    private record Done<T>(Work work, T result) {}
}
