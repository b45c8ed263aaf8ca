package trackunit.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A RabbitMQ node of the tests' own, from the machine's package: own ports, data, cookie and port mapper. */
final class RabbitMqNode implements AutoCloseable {
    private static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
    private final Process process;
    private final int port;
    private final int mapperPort;

    private RabbitMqNode(Process process, int port, int mapperPort) {
        this.process = process;
        this.port = port;
        this.mapperPort = mapperPort;
    }

    static boolean installed() {
        return Files.isExecutable(SERVER);
    }

    static RabbitMqNode start(Path folder) throws IOException {
        int port = freePort();
        int mapperPort = freePort();
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("enabled_plugins"), "[].\n");
        ProcessBuilder builder = new ProcessBuilder(SERVER.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("rabbitmq.txt").toFile());
        builder.environment().putAll(environment(folder, port, mapperPort));
        RabbitMqNode node = new RabbitMqNode(builder.start(), port, mapperPort);
        await().atMost(Duration.ofSeconds(90)).until(node::listening);
        return node;
    }

    private static Map<String, String> environment(Path folder, int port, int mapperPort) throws IOException {
        return Map.ofEntries(
                Map.entry("HOME", folder.resolve("home").toString()),
                Map.entry("RABBITMQ_NODENAME", "e2e" + port + "@localhost"),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODE_PORT", Integer.toString(port)),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(freePort())),
                Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("mnesia").toString()),
                Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
                Map.entry("RABBITMQ_PID_FILE", folder.resolve("pid").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        folder.resolve("enabled_plugins").toString()),
                Map.entry("RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq").toString()),
                Map.entry("RABBITMQ_CONF_ENV_FILE", folder.resolve("none").toString()),
                Map.entry(
                        "RABBITMQ_GENERATED_CONFIG_DIR", folder.resolve("conf").toString()),
                Map.entry("RABBITMQ_SCHEMA_DIR", folder.resolve("schema").toString()),
                Map.entry("ERL_EPMD_PORT", Integer.toString(mapperPort)),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}"));
    }

    String url() {
        return "amqp://guest:guest@127.0.0.1:" + port;
    }

    private boolean listening() {
        if (!process.isAlive()) {
            throw new AssertionError("RabbitMQ ended with " + process.exitValue());
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the node, then its port mapper, which is a daemon that no node takes along. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        Ending.end(process);
        started.forEach(ProcessHandle::destroyForcibly);
        Ending.run("epmd", "-port", Integer.toString(mapperPort), "-kill");
    }
}
