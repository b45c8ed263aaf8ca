package trackunit.chaos.machine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A RabbitMQ node from this machine's package: own ports, data, cookie and port mapper, the topology of the contracts. */
public final class RabbitNode {

    private static final Path PROGRAMS = Path.of("/usr/lib/rabbitmq/bin");
    private static final String DEFINITIONS = "contracts/src/main/resources/trackunit/definitions.json";
    private static final String DISK_LIMIT = "50MB";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;

    RabbitNode(Path project, Path folder, Ports ports, int port, Addresses.BrokerAccount account) throws IOException {
        this.folder = folder;
        this.port = port;
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("enabled_plugins"), "[].\n");
        Path definitions = folder.resolve("definitions.json");
        Files.writeString(definitions, definitions(project, account));
        Files.writeString(folder.resolve("rabbitmq.conf"), """
                load_definitions = %s
                disk_free_limit.absolute = %s
                """.formatted(definitions, DISK_LIMIT));
        this.environment = RabbitEnvironment.of(folder, port, ports);
    }

    /** Whether the package is there. */
    public static boolean installed() {
        return Files.isExecutable(PROGRAMS.resolve("rabbitmq-server"));
    }

    private static String definitions(Path project, Addresses.BrokerAccount account) throws IOException {
        ObjectNode all = (ObjectNode) JSON.readTree(project.resolve(DEFINITIONS).toFile());
        all.putArray("users")
                .addObject()
                .put("name", account.username())
                .put("password", account.password())
                .put("tags", "administrator");
        all.putArray("permissions")
                .addObject()
                .put("user", account.username())
                .put("vhost", "/")
                .put("configure", ".*")
                .put("write", ".*")
                .put("read", ".*");
        return JSON.writeValueAsString(all);
    }

    Part part(Path logs) {
        return Part.of("broker", logs, () -> Ports.listening(port), process("rabbitmq-server"));
    }

    private ProcessBuilder process(String program, String... arguments) {
        ProcessBuilder process = new ProcessBuilder(
                Stream.concat(Stream.of(PROGRAMS.resolve(program).toString()), Stream.of(arguments))
                        .toList());
        process.environment().putAll(environment);
        return process;
    }

    /** Closes the connections of all clients. */
    public void cutConnections() {
        control("close_all_connections", "--per-connection-delay", "0", "chaos");
    }

    /** Raises the alarm of a full disk: publishers are blocked from now on. */
    public void fillDisk() {
        control("set_disk_free_limit", "1000000GB");
    }

    /** Ends that alarm. */
    public void freeDisk() {
        control("set_disk_free_limit", DISK_LIMIT);
    }

    /** Ends the port mapper, a daemon that no node takes along. */
    void endPortMapper() {
        run(new ProcessBuilder("epmd", "-port", environment.get(RabbitEnvironment.PORT_MAPPER), "-kill"));
    }

    private void control(String... arguments) {
        int exit = run(process("rabbitmqctl", arguments));
        if (exit != 0) {
            throw new IllegalStateException("rabbitmqctl " + arguments[0] + " ended with " + exit);
        }
    }

    private int run(ProcessBuilder process) {
        try {
            return process.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("control.log").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("RabbitMQ's programs cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
