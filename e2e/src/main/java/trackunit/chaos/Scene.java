package trackunit.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.RabbitNode;
import trackunit.chaos.machine.Shape;

/** The system that something is done to; the options that commands share. */
public final class Scene {

    @Mixin
    private Checkout checkout;

    @Option(names = "--folder", paramLabel = "DIR", description = "Where data and logs are kept (default: a new one).")
    private Path folder;

    @Option(
            names = "--broker",
            paramLabel = "KIND",
            description = "rabbitmq or embedded (default: RabbitMQ, where its package is installed).")
    private Optional<Broker> broker = Optional.empty();

    @Option(
            names = "--gateways",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "3",
            description = "Replicas of graph-gateway (default: ${DEFAULT-VALUE}).")
    private int gateways;

    @Option(
            names = "--orchestrators",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "2",
            description = "Replicas of svc-analysis-orchestrator (default: ${DEFAULT-VALUE}).")
    private int orchestrators;

    @Option(
            names = "--users",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "10",
            description = "How many people use it at once (default: ${DEFAULT-VALUE}).")
    private int users;

    /** The brokers that it can run on. */
    private enum Broker {
        rabbitmq,
        embedded
    }

    /**
     * Starts it and comes back when all of it takes requests.
     *
     * @param settings what the services are told beside what they must know, by the names of their configuration
     */
    public Machine start(Map<String, String> settings) throws IOException {
        return Machine.start(project(), folder(), shape(settings), onRabbit());
    }

    /** What it consists of. */
    public Shape shape() {
        return shape(Map.of());
    }

    private Shape shape(Map<String, String> settings) {
        return new Shape(gateways, orchestrators, users, settings);
    }

    /** Whether the broker is a RabbitMQ. */
    public boolean onRabbit() {
        return broker.map(Broker.rabbitmq::equals).orElseGet(RabbitNode::installed);
    }

    /** The folder below which the build left the jars. */
    public Path project() {
        return checkout.folder();
    }

    /** Where data and logs are kept. */
    public Path folder() {
        if (folder == null) {
            try {
                folder = Files.createTempDirectory("trackunit-chaos-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder.toAbsolutePath();
    }

    @Override
    public String toString() {
        return "%d gateways, %d orchestrators, %d users, %s"
                .formatted(gateways, orchestrators, users, onRabbit() ? "RabbitMQ" : "embedded broker");
    }
}
