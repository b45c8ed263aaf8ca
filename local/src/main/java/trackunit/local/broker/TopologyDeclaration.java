package trackunit.local.broker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import trackunit.contracts.Topology;
import trackunit.local.StartFailure;

/**
 * Declares the exchanges, queues and bindings of the definitions file over AMQP. Declaring what is there changes
 * nothing. Policies are not AMQP's: on RabbitMQ they come from the same file when the server loads it.
 */
public final class TopologyDeclaration {
    private TopologyDeclaration() {}

    /**
     * Declares everything on a broker.
     *
     * @throws StartFailure where the broker cannot be reached or has one of them with other settings
     */
    public static void declare(BrokerAddress address) {
        try (Connection connection = connect(address);
                Channel channel = connection.createChannel()) {
            declare(channel, definitions());
        } catch (IOException | TimeoutException | GeneralSecurityException e) {
            throw new StartFailure(
                    "The broker at " + address.host() + ':' + address.port() + " cannot be used: " + reason(e), e);
        }
    }

    private static void declare(Channel channel, JsonNode definitions) throws IOException {
        for (JsonNode exchange : definitions.get("exchanges")) {
            String type = exchange.get("type").textValue().toUpperCase(Locale.ROOT);
            channel.exchangeDeclare(exchange.get("name").textValue(), BuiltinExchangeType.valueOf(type), true);
        }
        for (JsonNode queue : definitions.get("queues")) {
            channel.queueDeclare(queue.get("name").textValue(), true, false, false, Map.of());
        }
        for (JsonNode binding : definitions.get("bindings")) {
            channel.queueBind(
                    binding.get("destination").textValue(),
                    binding.get("source").textValue(),
                    binding.get("routing_key").textValue());
        }
    }

    private static Connection connect(BrokerAddress address)
            throws IOException, TimeoutException, GeneralSecurityException {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(address.host());
        factory.setPort(address.port());
        factory.setUsername(address.user());
        factory.setPassword(address.password());
        factory.setVirtualHost(address.virtualHost());
        if (address.tls()) {
            factory.useSslProtocol();
            factory.enableHostnameVerification();
        }
        return factory.newConnection("topology");
    }

    private static JsonNode definitions() throws IOException {
        try (InputStream file = Topology.class.getClassLoader().getResourceAsStream(Topology.DEFINITIONS)) {
            return new ObjectMapper().readTree(file);
        }
    }

    private static String reason(Exception e) {
        return e.getCause() == null ? e.toString() : e.getCause().getMessage();
    }
}
