package trackunit.chaos.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import trackunit.cable.Cable;
import trackunit.chaos.machine.Addresses.BrokerAccount;

/** The whole system on this machine, each part a process of its own that can be hit without the others. */
public final class Machine implements AutoCloseable {

    private final Ports ports;
    private final Addresses addresses;
    private final List<String> users;
    private final Optional<RabbitNode> rabbit;
    private final Cable orchestrators;
    private final List<Part> backing;
    private final List<Part> services;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Machine(
            Ports ports,
            Addresses addresses,
            List<String> users,
            Optional<RabbitNode> rabbit,
            Cable orchestrators,
            List<Part> backing,
            List<Part> services) {
        this.ports = ports;
        this.addresses = addresses;
        this.users = users;
        this.rabbit = rabbit;
        this.orchestrators = orchestrators;
        this.backing = backing;
        this.services = services;
    }

    /**
     * Starts everything and comes back when all of it takes requests.
     *
     * @param project the folder below which the build left the jars
     * @param folder where data and logs are kept
     * @param onRabbit whether the broker is this machine's RabbitMQ, instead of the embedded one
     */
    public static Machine start(Path project, Path folder, Shape shape, boolean onRabbit) throws IOException {
        Machine machine = prepare(project, folder, shape, onRabbit);
        // Whoever ends this program by a signal ends its parts, too.
        Runtime.getRuntime().addShutdownHook(new Thread(machine::close, "machine-end"));
        try {
            machine.backing.forEach(Part::start);
            Readiness.await(machine.backing);
            machine.awaitReady();
            return machine;
        } catch (RuntimeException e) {
            machine.close();
            throw e;
        }
    }

    private static Machine prepare(Path project, Path folder, Shape shape, boolean onRabbit) throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.createDirectories(folder.resolve("data"));
        Ports ports = Ports.claim();
        BrokerAccount account = new BrokerAccount("trackunit", "trackunit");
        Addresses addresses = new Addresses(ports, shape, account);
        Parts parts = new Parts(project, folder, addresses, shape);
        List<String> users = Realm.users(shape.users());
        Optional<RabbitNode> rabbit = onRabbit
                ? Optional.of(RabbitNode.withTopology(
                        project, folder.resolve("rabbitmq"), parts.logs(), ports, addresses.broker, account))
                : Optional.empty();
        Part broker = rabbit.map(RabbitNode::part).orElseGet(parts::embeddedBroker);
        List<Part> backing =
                List.of(parts.issuer(Realm.write(project, folder, users)), parts.objects(), broker, parts.database());
        Cable orchestrators = Cable.between(addresses.orchestrator, addresses.orchestrators());
        return new Machine(ports, addresses, users, rabbit, orchestrators, backing, services(parts, shape));
    }

    private static List<Part> services(Parts parts, Shape shape) {
        List<Part> services = new ArrayList<>();
        for (int number = 0; number < shape.orchestrators(); number++) {
            services.add(parts.orchestrator(number));
        }
        for (int number = 0; number < shape.gateways(); number++) {
            services.add(parts.gateway(number));
        }
        return services;
    }

    /** Where everything listens. */
    public Addresses addresses() {
        return addresses;
    }

    /** Who can sign in; each name is the password, too. */
    public List<String> users() {
        return users;
    }

    /** The RabbitMQ node, where the broker is one. */
    public Optional<RabbitNode> rabbit() {
        return rabbit;
    }

    /** The replicas of both services. */
    public List<Part> services() {
        return services;
    }

    /** A part by its name, as {@code gateway-0} or {@code broker}. */
    public Part part(String name) {
        return all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + name));
    }

    private List<Part> all() {
        List<Part> all = new ArrayList<>(backing);
        all.addAll(services);
        return all;
    }

    /** Starts what does not run, as Kubernetes would, and waits until everything takes requests. */
    public void awaitReady() {
        Readiness.await(all());
    }

    /** Ends all parts in order; nothing happens where that was done already. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        List<Part> reversed = all();
        // A storm that a signal ends would take those that are stopped for dead, and start them anew.
        reversed.forEach(Part::retire);
        Collections.reverse(reversed);
        reversed.forEach(Part::stop);
        rabbit.ifPresent(RabbitNode::close);
        orchestrators.close();
        ports.close();
    }
}
