package trackunit.orchestrator.command;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** How many messages of a queue this process asks for at once: what the connector's channels are configured with. */
@Singleton
class Portions {

    private static final String CHANNELS = "mp.messaging.incoming.";
    private static final String QUEUE = ".queue.name";
    private static final String MOST = ".max-outstanding-messages";

    private final Map<String, Integer> byQueue = new HashMap<>();

    Portions(Config config) {
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(CHANNELS) && name.endsWith(QUEUE))
                .map(name -> name.substring(0, name.length() - QUEUE.length()))
                .forEach(channel -> byQueue.put(
                        config.getValue(channel + QUEUE, String.class),
                        config.getValue(channel + MOST, Integer.class)));
    }

    int of(String queue) {
        return byQueue.get(queue);
    }
}
