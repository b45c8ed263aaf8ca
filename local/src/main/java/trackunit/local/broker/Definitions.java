package trackunit.local.broker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import trackunit.contracts.Topology;

/**
 * The part of RabbitMQ's definitions format that can be declared over AMQP. Policies are not in it: they belong to who
 * runs a RabbitMQ.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Definitions(List<Exchange> exchanges, List<Queue> queues, List<Binding> bindings) {

    /** Reads the reviewed file of the contracts. */
    static Definitions read() {
        try (InputStream file = Topology.class.getClassLoader().getResourceAsStream(Topology.DEFINITIONS)) {
            return JsonMapper.builder().build().readValue(file, Definitions.class);
        } catch (IOException e) {
            throw new IllegalStateException(Topology.DEFINITIONS + " cannot be read", e);
        }
    }

    /** An exchange to declare. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Exchange(
            String name,
            String type,
            boolean durable,
            @JsonProperty("auto_delete") boolean autoDelete,
            Map<String, Object> arguments) {}

    /** A queue to declare. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Queue(
            String name,
            boolean durable,
            @JsonProperty("auto_delete") boolean autoDelete,
            Map<String, Object> arguments) {}

    /** What comes from an exchange to a queue. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Binding(
            String source,
            String destination,
            @JsonProperty("routing_key") String routingKey,
            Map<String, Object> arguments) {}
}
