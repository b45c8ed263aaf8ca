package trackunit.operator.command;

import com.rabbitmq.client.Connection;
import java.util.function.BiConsumer;
import trackunit.operator.letter.DeadLetterQueue;

/** Goes through the dead letters over a connection of its own, and ends it whatever happens. */
final class Walk {

    private Walk() {}

    static void through(BrokerOptions broker, int limit, BiConsumer<Connection, DeadLetterQueue> task) {
        Connection connection = broker.connect();
        try (DeadLetterQueue letters = DeadLetterQueue.open(connection, limit)) {
            task.accept(connection, letters);
        } finally {
            connection.abort();
        }
    }
}
