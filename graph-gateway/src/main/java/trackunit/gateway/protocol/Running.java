package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The operations that are being answered; a stream counts only until it begins. */
@ApplicationScoped
class Running {

    private static final Logger LOG = Logger.getLogger(Running.class);

    /** One party stands for the gateway itself, so that the phase ends only when it is waited for. */
    private final Phaser operations = new Phaser(1);

    /** Counts an operation; what is returned is to be called when it is answered. */
    Consumer<ExecutionResult> start() {
        operations.register();
        return result -> operations.arriveAndDeregister();
    }

    /** Waits until every operation is answered, or until it has waited long enough. */
    void await(Duration longest) {
        try {
            operations.awaitAdvanceInterruptibly(operations.arrive(), longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.warnf("%d operations are cut off", operations.getUnarrivedParties());
        }
    }
}
