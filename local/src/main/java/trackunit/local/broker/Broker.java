package trackunit.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import trackunit.local.BackingService;
import trackunit.local.StartFailure;

/** An AMQP 0-9-1 broker in this JVM with the contracts' topology. Persistent messages outlive it. */
public final class Broker implements BackingService {

    static final String USERNAME = "trackunit";
    static final String PASSWORD = "trackunit";

    private final SystemLauncher launcher;

    private Broker(SystemLauncher launcher) {
        this.launcher = launcher;
    }

    /**
     * Starts it on 127.0.0.1.
     *
     * @throws StartFailure where it cannot start
     */
    public static Broker start(Path folder, int port) {
        takeRabbitArguments();
        // Otherwise the store's own log appears in whatever folder this was started from.
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
        OwnShutdown ownShutdown = new OwnShutdown();
        SystemLauncher launcher = new SystemLauncher(ownShutdown);
        try {
            Files.createDirectories(folder);
            launcher.startup(attributes(folder, port));
            ownShutdown.take();
            TopologyDeclaration.on(address(port));
            return new Broker(launcher);
        } catch (StartFailure e) {
            launcher.shutdown();
            throw e;
        } catch (Exception e) {
            launcher.shutdown();
            throw new StartFailure("The broker cannot start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** How to reach it on this port. */
    public static BrokerAddress address(int port) {
        return new BrokerAddress("127.0.0.1", port, USERNAME, PASSWORD, "/", false);
    }

    /**
     * Clients may declare queues with arguments that only RabbitMQ knows. The broker reads this from system properties
     * only; in its configuration it has no effect.
     */
    private static void takeRabbitArguments() {
        System.setProperty("queue.behaviourOnUnknownDeclareArgument", "IGNORE");
        System.setProperty("exchange.behaviourOnUnknownDeclareArgument", "IGNORE");
    }

    private static Map<String, Object> attributes(Path folder, int port) throws IOException {
        Path settings = Files.writeString(folder.resolve("settings.json"), BrokerSettings.json(folder, port));
        return Map.of(
                "type",
                "Memory",
                "initialConfigurationLocation",
                settings.toUri().toString(),
                "startupLoggedToSystemOut",
                "false",
                "qpid.work_dir",
                folder.toString());
    }

    @Override
    public void close() {
        launcher.shutdown();
    }
}
