package trackunit.local.broker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.qpid.server.model.BrokerModel;
import org.apache.qpid.server.model.port.AmqpPort;

/** The configuration of the embedded broker. Ports and users are new at every start; the virtual host is kept. */
final class BrokerSettings {

    /** How often both sides show that they live, in seconds. */
    private static final String HEARTBEAT = "10";

    private BrokerSettings() {}

    static String json(Path folder, int port) {
        Map<String, Object> settings = Map.of(
                "name", "trackunit",
                "modelVersion", BrokerModel.MODEL_VERSION,
                "authenticationproviders", List.of(users()),
                "ports", List.of(amqp(port)),
                "virtualhostnodes", List.of(virtualHostNode(folder)));
        return write(settings);
    }

    private static Map<String, Object> users() {
        Map<String, Object> user = Map.of("name", Broker.USERNAME, "type", "managed", "password", Broker.PASSWORD);
        return Map.of("name", "users", "type", "Plain", "secureOnlyMechanisms", List.of(), "users", List.of(user));
    }

    private static Map<String, Object> amqp(int port) {
        Map<String, Object> defaultAlias = Map.of("name", "default", "type", "defaultAlias");
        return Map.of(
                "name", "AMQP",
                "port", Integer.toString(port),
                "bindingAddress", "127.0.0.1",
                "authenticationProvider", "users",
                "protocols", List.of("AMQP_0_9_1"),
                "context", Map.of(AmqpPort.HEART_BEAT_DELAY, HEARTBEAT),
                "virtualhostaliases", List.of(defaultAlias));
    }

    private static Map<String, Object> virtualHostNode(Path folder) {
        String host = write(
                Map.of("type", "DERBY", "storePath", folder.resolve("messages").toString()));
        return Map.of(
                "name", "default",
                "type", "DERBY",
                "storePath", folder.resolve("topology").toString(),
                "defaultVirtualHostNode", "true",
                "virtualHostInitialConfiguration", host);
    }

    private static String write(Map<String, Object> value) {
        try {
            return JsonMapper.builder().build().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The broker's settings are no JSON", e);
        }
    }
}
