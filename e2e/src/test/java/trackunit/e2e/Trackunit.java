package trackunit.e2e;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeoutException;

/** {@code ./trackunit up} on free ports, as a process of its own. */
final class Trackunit implements AutoCloseable {
    private final Path folder;
    private final Program.Running running;
    private final Properties facts;

    private Trackunit(Path folder, Program.Running running, Properties facts) {
        this.folder = folder;
        this.running = running;
        this.facts = facts;
    }

    static Trackunit up(Path folder, String... options) throws IOException {
        Path ready = folder.resolve("ready-" + System.nanoTime() + ".properties");
        List<String> arguments = new ArrayList<>(List.of("up", "--port", "0"));
        arguments.addAll(List.of("--data", folder.resolve("data").toString(), "--ready-file", ready.toString()));
        arguments.addAll(List.of(options));
        Program.Running running = Program.start(folder, Map.of(), arguments.toArray(String[]::new));
        await().atMost(Duration.ofMinutes(3)).until(() -> Files.exists(ready) || ended(running));
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(ready)) {
            facts.load(reader);
        }
        return new Trackunit(folder, running, facts);
    }

    private static boolean ended(Program.Running running) {
        if (!running.process().isAlive()) {
            throw new AssertionError("up ended:\n" + Program.read(running.out()) + Program.read(running.err()));
        }
        return false;
    }

    /** The address of one gateway replica, counted from 0. */
    String gateway(int replica) {
        return facts.getProperty("GATEWAY_" + replica + "_URL");
    }

    /** A connection to the broker that all of it uses; the caller closes it. */
    Connection broker() throws IOException, TimeoutException {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(facts.getProperty("RABBITMQ_HOST"));
        factory.setPort(Integer.parseInt(facts.getProperty("RABBITMQ_PORT")));
        factory.setUsername(facts.getProperty("RABBITMQ_USERNAME"));
        factory.setPassword(facts.getProperty("RABBITMQ_PASSWORD"));
        return factory.newConnection("tests");
    }

    /** How many messages of the first gateway replica no queue took. */
    double unrouted() throws IOException {
        try (InputStream metrics =
                URI.create(gateway(0)).resolve("/metrics").toURL().openStream()) {
            return new Metrics(new String(metrics.readAllBytes(), StandardCharsets.UTF_8))
                    .value("broker_unrouted_total");
        }
    }

    /** The address of a backing service, as {@code issuer}. */
    String backing(String part) {
        return "http://127.0.0.1:" + facts.getProperty("local." + part + "-port");
    }

    /** The process of one orchestrator replica, counted from 0. */
    ProcessHandle orchestrator(int replica) {
        return ProcessHandle.of(Long.parseLong(facts.getProperty("ORCHESTRATOR_" + replica + "_PID")))
                .orElseThrow();
    }

    /** Every process that was started: the backing services' JVM, what it started, and what those started. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> all =
                new ArrayList<>(running.process().descendants().toList());
        all.add(running.process().toHandle());
        return all;
    }

    Program.Running startConsole(String user, String command, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(command, "--server", gateway(0), "--as", user));
        all.addAll(List.of(arguments));
        return Program.start(folder, Map.of(), all.toArray(String[]::new));
    }

    Program.Ended console(String user, String command, String... arguments) throws IOException, InterruptedException {
        return startConsole(user, command, arguments).join();
    }

    /** Stops it as Ctrl-C does, and gives what it printed. */
    Program.Ended stop() throws InterruptedException {
        running.process().destroy();
        return running.join();
    }

    @Override
    public void close() {
        List<ProcessHandle> started = processes();
        Ending.end(running.process());
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
