package trackunit.bench.budgets;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.EventHeader;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Priority;
import trackunit.contracts.Topology;

/** Publishes events as the orchestrators' relay does. */
final class Events implements AutoCloseable {

    private static final int PERSISTENT = 2;

    private final MessageCodec codec = new MessageCodec();
    private final Connection connection;
    private final Channel channel;

    Events(URI broker) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker);
        this.connection = factory.newConnection();
        this.channel = connection.createChannel();
    }

    /** Tells of so many analyses of an object's owner that they began. */
    void publish(String key, int count) throws IOException {
        ObjectKey object = ObjectKey.parse(key);
        for (int number = 0; number < count; number++) {
            CorrelationId id = new CorrelationId(UUID.randomUUID());
            EventHeader header = new EventHeader(id, object.owner(), object, 1, 1, Instant.now());
            BasicProperties properties = new BasicProperties.Builder()
                    .contentType(MessageCodec.CONTENT_TYPE)
                    .deliveryMode(PERSISTENT)
                    .messageId(UUID.randomUUID().toString())
                    .correlationId(id.toString())
                    .build();
            channel.basicPublish(
                    Topology.STARTED, "", properties, codec.encode(new AnalysisStarted(header, Priority.INTERACTIVE)));
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
