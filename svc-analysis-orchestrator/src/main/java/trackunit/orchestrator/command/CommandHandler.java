package trackunit.orchestrator.command;

import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import trackunit.broker.Delivery;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.UndecodableMessageException;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.outage.StoppingException;

/** Does the commands of one queue; returns when a command is done or put aside, and only then may it be acknowledged. */
final class CommandHandler<C extends AnalysisCommand> {

    private static final Logger LOG = Logger.getLogger(CommandHandler.class);
    private static final String LOGGED_ID = "correlationId";

    private final String queue;
    private final Class<C> type;
    private final Consumer<C> task;
    private final MessageCodec codec;
    private final DeadLetters deadLetters;
    private final CommandTraces traces;
    private final Patience patience;

    CommandHandler(
            String queue,
            Class<C> type,
            Consumer<C> task,
            MessageCodec codec,
            DeadLetters deadLetters,
            CommandTraces traces,
            Patience patience) {
        this.queue = queue;
        this.type = type;
        this.task = task;
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.patience = patience;
    }

    String queue() {
        return queue;
    }

    /**
     * Does the command of a delivery.
     *
     * @throws StoppingException where the process stops first
     */
    void handle(Delivery delivery) {
        traces.follow(delivery, queue, () -> work(delivery));
    }

    private void work(Delivery delivery) {
        MDC.put(LOGGED_ID, String.valueOf(delivery.correlationId()));
        try {
            C command = decode(delivery);
            patience.run(() -> task.accept(command));
        } catch (StoppingException e) {
            throw e;
        } catch (UndecodableMessageException | MisplacedCommandException e) {
            putAside(delivery, e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "A command of %s failed by a fault of ours", queue);
            putAside(delivery, e.toString());
        } finally {
            MDC.remove(LOGGED_ID);
        }
    }

    private C decode(Delivery delivery) {
        AnalysisCommand command = codec.decodeCommand(delivery.body());
        if (!type.isInstance(command)) {
            throw new MisplacedCommandException(command.getClass().getSimpleName() + " does not belong here");
        }
        return type.cast(command);
    }

    private void putAside(Delivery delivery, String reason) {
        patience.run(() -> deadLetters.putAside(delivery, queue, reason));
    }
}
