package trackunit.chaos.machine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A RabbitMQ node from this machine's package: own ports, data, cookie and port mapper. */
public final class RabbitNode implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/rabbitmq/bin");
    private static final String DISK_LIMIT = "50MB";

    private final Path folder;
    private final Ports ports;
    private final int port;
    private final Map<String, String> environment;
    private final Part part;

    private RabbitNode(Path folder, Ports ports, int port, Path logs) throws IOException {
        this.folder = folder;
        this.ports = ports;
        this.port = port;
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("enabled_plugins"), "[].\n");
        this.environment = RabbitEnvironment.of(folder, port, ports);
        this.part = Part.of("broker", logs, () -> Ports.listening(port), process("rabbitmq-server"));
    }

    /** One with the topology of the contracts and one account; it is not started yet. */
    static RabbitNode withTopology(
            Path project, Path folder, Path logs, Ports ports, int port, Addresses.BrokerAccount account)
            throws IOException {
        RabbitNode node = new RabbitNode(folder, ports, port, logs);
        Path definitions = folder.resolve("definitions.json");
        Files.writeString(definitions, Topology.withAccount(project, account));
        Files.writeString(folder.resolve("rabbitmq.conf"), """
                load_definitions = %s
                disk_free_limit.absolute = %s
                """.formatted(definitions, DISK_LIMIT));
        return node;
    }

    /** Starts one that is as the package leaves it, and comes back when it takes connections. */
    public static RabbitNode startEmpty(Path folder) throws IOException {
        Ports ports = Ports.claim();
        RabbitNode node = new RabbitNode(folder, ports, ports.next(), folder);
        try {
            Readiness.await(List.of(node.part));
            return node;
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    /** Whether the package is there. */
    public static boolean installed() {
        return Files.isExecutable(PROGRAMS.resolve("rabbitmq-server"));
    }

    /** Where it listens, with the account that RabbitMQ makes itself where it is given none. */
    public URI address() {
        return URI.create("amqp://guest:guest@127.0.0.1:" + port);
    }

    Part part() {
        return part;
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

    /** Stops the node, then its port mapper, a daemon that no node takes along, and gives the ports back. */
    @Override
    public void close() {
        part.stop();
        run(new ProcessBuilder("epmd", "-port", environment.get(RabbitEnvironment.PORT_MAPPER), "-kill"));
        ports.close();
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
