package trackunit.gateway;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Topology;

/** The broker as the orchestrator uses it: events in, commands out; it is reached whatever the gateway is cut off from. */
final class Broker implements AutoCloseable {

    private static final MessageCodec CODEC = new MessageCodec();

    private final Connection connection;
    private final Channel channel;

    private Broker(Connection connection) throws IOException {
        this.connection = connection;
        this.channel = connection.createChannel();
    }

    static Broker open() {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(Settings.get("rabbitmq-host"));
        factory.setPort(Integer.parseInt(Settings.get("local.broker-port")));
        factory.setUsername(Settings.get("rabbitmq-username"));
        factory.setPassword(Settings.get("rabbitmq-password"));
        try {
            return new Broker(factory.newConnection());
        } catch (IOException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    void publish(AnalysisEvent event) {
        publish(Topology.exchange(event), CODEC.encode(event));
    }

    void publish(String exchange, byte[] message) {
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType(MessageCodec.CONTENT_TYPE)
                .deliveryMode(2)
                .build();
        try {
            channel.basicPublish(exchange, "", properties, message);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the next command that went to a routing key; null where there is none. */
    AnalysisCommand command(String routingKey) {
        GetResponse response = take(Topology.queue(routingKey));
        return response == null ? null : CODEC.decodeCommand(response.getBody());
    }

    GetResponse take(String queue) {
        try {
            return channel.basicGet(queue, true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the queue of a command take what is sent with its key, or not. */
    void takeCommands(String routingKey, boolean taken) {
        String queue = Topology.queue(routingKey);
        try {
            if (taken) {
                channel.queueBind(queue, Topology.COMMANDS, routingKey);
            } else {
                channel.queueUnbind(queue, Topology.COMMANDS, routingKey);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void purge(String queue) {
        try {
            channel.queuePurge(queue);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        connection.abort();
    }
}
