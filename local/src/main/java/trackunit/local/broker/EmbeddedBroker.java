package trackunit.local.broker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.BrokerModel;
import trackunit.local.StartFailure;

/** An AMQP 0-9-1 broker (Qpid Broker-J) in this JVM, whose durable messages are on the disk. */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String USER = "trackunit";
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Only as system properties are these heard: arguments that RabbitMQ alone knows are passed over, not refused.
        System.setProperty("queue.behaviourOnUnknownDeclareArgument", "IGNORE");
        System.setProperty("exchange.behaviourOnUnknownDeclareArgument", "IGNORE");
    }

    private final SystemLauncher launcher;
    private final BrokerAddress address;

    private EmbeddedBroker(SystemLauncher launcher, BrokerAddress address) {
        this.launcher = launcher;
        this.address = address;
    }

    /** Starts the broker on a folder of data. */
    public static EmbeddedBroker start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            keepFilesIn(folder);
            Path initial = folder.resolve("initial.json");
            Files.writeString(initial, JSON.writeValueAsString(configuration(folder, port)));
            // The configuration is written anew at each start: what lasts is in the virtual host's stores.
            Files.deleteIfExists(folder.resolve("config.json"));
            SystemLauncher launcher = new SystemLauncher();
            launcher.startup(attributes(folder, initial));
            return new EmbeddedBroker(launcher, new BrokerAddress("127.0.0.1", port, USER, USER, "/", false));
        } catch (IOException e) {
            throw new StartFailure("The broker cannot write " + folder + ": " + e.getMessage(), e);
        } catch (Exception e) {
            throw new StartFailure("The broker does not start: " + e.getMessage(), e);
        }
    }

    /** Only as system properties are these heard; without them, files appear in the current folder. */
    private static void keepFilesIn(Path folder) {
        System.setProperty("qpid.work_dir", folder.toString());
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
    }

    private static Map<String, Object> attributes(Path folder, Path initial) {
        return Map.of(
                "type",
                "JSON",
                "storePath",
                folder.resolve("config.json").toString(),
                "initialConfigurationLocation",
                initial.toUri().toString(),
                "startupLoggedToSystemOut",
                "false");
    }

    private static Map<String, Object> configuration(Path folder, int port) throws IOException {
        return Map.of(
                "name", "trackunit",
                "modelVersion", BrokerModel.MODEL_VERSION,
                "authenticationproviders", List.of(users()),
                "ports", List.of(port(port)),
                "virtualhostnodes", List.of(node(folder)));
    }

    private static Map<String, Object> users() {
        return Map.of(
                "name",
                "plain",
                "type",
                "Plain",
                "secureOnlyMechanisms",
                List.of(),
                "users",
                List.of(Map.of("name", USER, "type", "managed", "password", USER)));
    }

    private static Map<String, Object> port(int port) {
        List<Map<String, String>> aliases = List.of(
                Map.of("name", "nameAlias", "type", "nameAlias"),
                Map.of("name", "defaultAlias", "type", "defaultAlias"),
                Map.of("name", "hostnameAlias", "type", "hostnameAlias"));
        return Map.of(
                "name",
                "AMQP",
                "port",
                Integer.toString(port),
                "bindingAddress",
                "127.0.0.1",
                "authenticationProvider",
                "plain",
                "protocols",
                List.of("AMQP_0_9_1"),
                "virtualhostaliases",
                aliases);
    }

    private static Map<String, Object> node(Path folder) throws IOException {
        String host = JSON.writeValueAsString(
                Map.of("type", "DERBY", "storePath", folder.resolve("messages").toString()));
        return Map.of(
                "name", "default",
                "type", "DERBY",
                "storePath", folder.resolve("topology").toString(),
                "defaultVirtualHostNode", "true",
                "virtualHostInitialConfiguration", host);
    }

    /** Where clients connect, and as whom. */
    public BrokerAddress address() {
        return address;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }
}
