package trackunit.local.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import trackunit.local.BackingService;
import trackunit.local.Origin;
import trackunit.local.StartFailure;
import trackunit.local.broker.Broker;
import trackunit.local.broker.BrokerAddress;
import trackunit.local.broker.TopologyDeclaration;
import trackunit.local.database.Database;
import trackunit.local.issuer.Issuer;
import trackunit.local.objects.ObjectStore;

/** Everything real that the two services lean on, started at once. Either all of it runs or nothing. */
public final class BackingServices implements AutoCloseable {

    private final Deque<BackingService> running = new ArrayDeque<>();
    private final BrokerAddress broker;

    private BackingServices(BrokerAddress broker) {
        this.broker = broker;
    }

    /**
     * Starts what one machine needs, and comes back when all of it answers.
     *
     * @param rabbit the broker to use instead of the embedded one
     * @param pages the origins whose pages may use them from within a browser
     * @throws StartFailure where one cannot start; the others are stopped then
     */
    public static BackingServices start(
            DataFolder data, Ports ports, Optional<BrokerAddress> rabbit, Set<Origin> pages) {
        List<Callable<BackingService>> starts = new ArrayList<>(List.of(
                () -> Issuer.start(data.issuer(), ports.issuer(), pages),
                () -> Database.start(data.database(), data.log("postgresql"), ports.database()),
                () -> ObjectStore.start(data.objects(), ports.objects(), pages)));
        starts.add(
                rabbit.isPresent() ? () -> declared(rabbit.get()) : () -> Broker.start(data.broker(), ports.broker()));
        BackingServices services = new BackingServices(rabbit.orElseGet(() -> Broker.address(ports.broker())));
        services.startAll(starts);
        return services;
    }

    private static BackingService declared(BrokerAddress rabbit) {
        TopologyDeclaration.on(rabbit);
        return () -> {};
    }

    private void startAll(List<Callable<BackingService>> starts) {
        ExecutorService threads = Executors.newFixedThreadPool(starts.size());
        try {
            Optional<RuntimeException> failure = Optional.empty();
            for (Future<BackingService> start : threads.invokeAll(starts)) {
                failure = failure.or(() -> collect(start));
            }
            failure.ifPresent(this::fail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(new StartFailure("Interrupted while starting", e));
        } finally {
            threads.shutdown();
        }
    }

    /** Keeps what a start gave, or gives why it failed. */
    private Optional<RuntimeException> collect(Future<BackingService> start) {
        try {
            running.push(start.get());
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(
                    e.getCause() instanceof StartFailure known ? known : new IllegalStateException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new StartFailure("Interrupted while starting", e));
        }
    }

    private void fail(RuntimeException reason) {
        close();
        throw reason;
    }

    /** The broker that is used, the embedded one or the user's own. */
    public BrokerAddress broker() {
        return broker;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
