package trackunit.chaos.audit;

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
import trackunit.chaos.machine.Topology;

/** Counts what waits on the broker's durable queues. */
public final class BrokerAudit {

    private final URI broker;
    private final Path project;

    /** Takes the broker and the project whose topology it has. */
    public BrokerAudit(URI broker, Path project) {
        this.broker = broker;
        this.project = project;
    }

    /** The queues in which something waits, and how much. */
    public Map<String, Long> waiting() throws IOException {
        Map<String, Long> waiting = new LinkedHashMap<>();
        try (Connection connection = factory().newConnection("audit");
                Channel channel = connection.createChannel()) {
            for (String name : Topology.queues(project)) {
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
