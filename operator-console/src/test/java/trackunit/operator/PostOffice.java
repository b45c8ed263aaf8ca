package trackunit.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trackunit.contracts.PutAside;
import trackunit.contracts.Topology;

/** The broker as the services use it: puts letters aside, and takes what comes back. */
public final class PostOffice implements AutoCloseable {

    static final String QUEUE = Topology.queue(Topology.REQUEST_KEY);
    static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    private static final int PATIENCE_MILLIS = 60_000;

    private final Connection connection;
    private final Channel channel;

    private PostOffice(Connection connection) throws Exception {
        this.connection = connection;
        this.channel = connection.createChannel();
        channel.confirmSelect();
    }

    static PostOffice open(String broker) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker);
        return new PostOffice(factory.newConnection("post office"));
    }

    public Channel channel() {
        return channel;
    }

    /** Declares what the contracts' file does, the queues with these arguments. */
    void declareTopology(Map<String, Object> queueArguments) throws Exception {
        JsonNode definitions;
        try (InputStream in = Topology.class.getClassLoader().getResourceAsStream(Topology.DEFINITIONS)) {
            definitions = new ObjectMapper().readTree(in);
        }
        for (JsonNode each : definitions.get("exchanges")) {
            channel.exchangeDeclare(text(each, "name"), text(each, "type"), true);
        }
        for (JsonNode each : definitions.get("queues")) {
            channel.queueDeclare(text(each, "name"), true, false, false, queueArguments);
        }
        for (JsonNode each : definitions.get("bindings")) {
            channel.queueBind(text(each, "destination"), text(each, "source"), text(each, "routing_key"));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).textValue();
    }

    /** Puts a request aside, as the orchestrator does. */
    void putAside(String id) throws Exception {
        putAside(id, Topology.COMMANDS, Topology.REQUEST_KEY);
    }

    void putAside(String id, String exchange, String key) throws Exception {
        Map<String, Object> headers =
                new HashMap<>(new PutAside("Unknown version: 2", exchange, key, QUEUE, AT).headers());
        headers.put("traceparent", "trace of " + id);
        headers.put(Topology.PUBLISH_NUMBER_HEADER, 1L);
        publish(Topology.DEAD_LETTER, key, id, headers, "body of " + id);
    }

    public void publish(String exchange, String key, String id, Map<String, Object> headers, String body)
            throws Exception {
        BasicProperties properties = new BasicProperties.Builder()
                .contentType("application/json")
                .deliveryMode(2)
                .messageId(id)
                .correlationId("about " + id)
                .headers(headers)
                .build();
        channel.basicPublish(exchange, key, properties, body.getBytes());
        channel.waitForConfirmsOrDie(PATIENCE_MILLIS);
    }

    /** Takes everything out of a queue. */
    public List<GetResponse> take(String queue) throws Exception {
        List<GetResponse> taken = new ArrayList<>();
        for (GetResponse next = channel.basicGet(queue, true); next != null; next = channel.basicGet(queue, true)) {
            taken.add(next);
        }
        return taken;
    }

    /** Takes everything out of a queue and gives the ids, in order. */
    public List<String> takeIds(String queue) throws Exception {
        return take(queue).stream().map(each -> each.getProps().getMessageId()).toList();
    }

    @Override
    public void close() {
        connection.abort();
    }
}
