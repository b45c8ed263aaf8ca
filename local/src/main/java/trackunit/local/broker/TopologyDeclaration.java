package trackunit.local.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import trackunit.local.StartFailure;

/** Makes sure that a broker has the exchanges, queues and bindings of the contracts. Declaring twice is declaring once. */
public final class TopologyDeclaration {

    private TopologyDeclaration() {}

    /**
     * Declares the topology.
     *
     * @throws StartFailure where the broker cannot be reached or has one of the names with other properties
     */
    public static void on(BrokerAddress address) {
        try (Connection connection = address.connections().newConnection("trackunit topology");
                Channel channel = connection.createChannel()) {
            declare(Definitions.read(), channel);
        } catch (IOException | TimeoutException e) {
            String broker = address.host() + ":" + address.port();
            throw new StartFailure("The broker at " + broker + " cannot be used: " + reason(e), e);
        }
    }

    private static void declare(Definitions definitions, Channel channel) throws IOException {
        for (Definitions.Exchange exchange : definitions.exchanges()) {
            channel.exchangeDeclare(
                    exchange.name(), exchange.type(), exchange.durable(), exchange.autoDelete(), exchange.arguments());
        }
        for (Definitions.Queue queue : definitions.queues()) {
            channel.queueDeclare(queue.name(), queue.durable(), false, queue.autoDelete(), queue.arguments());
        }
        for (Definitions.Binding binding : definitions.bindings()) {
            channel.queueBind(binding.destination(), binding.source(), binding.routingKey(), binding.arguments());
        }
    }

    /** What the broker said lies below what the client made of it. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }
}
