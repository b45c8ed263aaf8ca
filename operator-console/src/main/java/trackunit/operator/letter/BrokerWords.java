package trackunit.operator.letter;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.ShutdownSignalException;
import java.util.Objects;

/** What the broker said when it closed a channel or a connection. */
public final class BrokerWords {

    private BrokerWords() {}

    /** The broker's own sentence; where it said none, that of the deepest cause. */
    public static String of(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ShutdownSignalException signal && said(signal) != null) {
                return said(signal);
            }
            deepest = cause;
        }
        return Objects.requireNonNullElse(
                deepest.getMessage(), deepest.getClass().getSimpleName());
    }

    private static String said(ShutdownSignalException signal) {
        if (signal.getReason() instanceof AMQP.Channel.Close close) {
            return close.getReplyText();
        } else if (signal.getReason() instanceof AMQP.Connection.Close close) {
            return close.getReplyText();
        }
        return null;
    }
}
