package trackunit.chaos.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Counts what waits on the broker's durable queues. */
public final class BrokerAudit {

    private static final String DEFINITIONS = "contracts/src/main/resources/trackunit/definitions.json";

    private final URI broker;
    private final Path definitions;

    /** Takes the broker and the project whose topology it has. */
    public BrokerAudit(URI broker, Path project) {
        this.broker = broker;
        this.definitions = project.resolve(DEFINITIONS);
    }

    /** The queues in which something waits, and how much. */
    public Map<String, Long> waiting() throws IOException {
        Map<String, Long> waiting = new LinkedHashMap<>();
        try (Connection connection = factory().newConnection("audit");
                Channel channel = connection.createChannel()) {
            for (JsonNode queue :
                    new ObjectMapper().readTree(definitions.toFile()).path("queues")) {
                String name = queue.path("name").textValue();
                long count = channel.messageCount(name);
                if (count > 0) {
                    waiting.put(name, count);
                }
            }
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
        return waiting;
    }

    private ConnectionFactory factory() {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(broker);
        } catch (GeneralSecurityException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return factory;
    }
}
