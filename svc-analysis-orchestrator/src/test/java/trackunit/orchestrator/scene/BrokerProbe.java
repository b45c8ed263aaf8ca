package trackunit.orchestrator.scene;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.Delivery;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import trackunit.broker.BrokerSettings;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Topology;

/** What a gateway does with the broker: sends commands, hears every event. It also reads the dead letters. */
@ApplicationScoped
public class BrokerProbe {

    static final String PORT = "probe.broker-port";
    private static final long CONFIRM_MILLIS = 5_000;

    private final MessageCodec codec = new MessageCodec();
    private final List<AnalysisEvent> events = new CopyOnWriteArrayList<>();
    private final List<Delivery> deadLetters = new CopyOnWriteArrayList<>();
    private final BrokerSettings settings;
    private final int port;
    private Connection connection;
    private Channel channel;

    BrokerProbe(BrokerSettings settings, @ConfigProperty(name = PORT) Optional<Integer> port) {
        this.settings = settings;
        this.port = port.orElse(settings.port());
    }

    @PostConstruct
    void connect() {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(settings.host());
        factory.setPort(port);
        factory.setUsername(settings.username());
        factory.setPassword(settings.password());
        try {
            connection = factory.newConnection("probe");
            channel = connection.createChannel();
            channel.confirmSelect();
            listen();
        } catch (IOException | TimeoutException e) {
            throw new IllegalStateException("The broker is not there", e);
        }
    }

    private void listen() throws IOException {
        String queue = channel.queueDeclare().getQueue();
        for (String exchange : List.of(
                Topology.STARTED, Topology.PROGRESSED, Topology.COMPLETED, Topology.FAILED, Topology.CANCELLED)) {
            channel.queueBind(queue, exchange, "");
        }
        channel.basicConsume(queue, true, (tag, event) -> events.add(codec.decodeEvent(event.getBody())), tag -> {});
        channel.basicConsume(Topology.DEAD_LETTER, true, (tag, letter) -> deadLetters.add(letter), tag -> {});
    }

    @PreDestroy
    void disconnect() {
        connection.abort();
    }

    public void send(String routingKey, AnalysisCommand command) {
        send(routingKey, command.correlationId().toString(), codec.encode(command));
    }

    public void send(String routingKey, String messageId, byte[] body) {
        send(routingKey, messageId, Map.of(), body);
    }

    public synchronized void send(String routingKey, String messageId, Map<String, Object> headers, byte[] body) {
        BasicProperties properties = new BasicProperties.Builder()
                .contentType(MessageCodec.CONTENT_TYPE)
                .deliveryMode(2)
                .messageId(messageId)
                .correlationId(messageId)
                .headers(headers)
                .build();
        try {
            channel.basicPublish(Topology.COMMANDS, routingKey, properties, body);
            channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
        } catch (IOException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException("The command could not be sent", e);
        }
    }

    /** Takes a command's queue away, with its consumers. */
    public void deleteQueue(String routingKey) {
        change(broker -> broker.queueDelete(Topology.queue(routingKey)));
    }

    /** Makes a command's queue as the definitions do. */
    public void declareQueue(String routingKey) {
        change(broker -> {
            broker.queueDeclare(Topology.queue(routingKey), true, false, false, null);
            broker.queueBind(Topology.queue(routingKey), Topology.COMMANDS, routingKey);
        });
    }

    /** Changes what is declared on the broker. */
    public synchronized void change(Change change) {
        try {
            change.of(channel);
        } catch (IOException e) {
            throw new IllegalStateException("The broker does not change", e);
        }
    }

    /** What is done to a broker. */
    public interface Change {
        void of(Channel broker) throws IOException;
    }

    /** What was heard of an analysis, each event once, by seq. */
    public List<AnalysisEvent> heard(CorrelationId id) {
        return events.stream()
                .filter(event -> event.correlationId().equals(id))
                .collect(java.util.stream.Collectors.toMap(
                        AnalysisEvent::seq, event -> event, (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The dead letters with this message id. */
    public List<Delivery> deadLetters(String messageId) {
        return deadLetters.stream()
                .filter(letter -> messageId.equals(letter.getProperties().getMessageId()))
                .toList();
    }
}
