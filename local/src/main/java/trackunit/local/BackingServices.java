package trackunit.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import trackunit.local.broker.BrokerAddress;
import trackunit.local.broker.EmbeddedBroker;
import trackunit.local.broker.TopologyDeclaration;
import trackunit.local.database.EmbeddedDatabase;
import trackunit.local.issuer.LocalIssuer;
import trackunit.local.objects.ObjectStore;

/** Broker, PostgreSQL, issuer and object store of one system, started together. */
public final class BackingServices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackingServices.class);

    private final List<AutoCloseable> started = new ArrayList<>();
    private final CompletableFuture<BrokerAddress> broker;
    private final CompletableFuture<EmbeddedDatabase> database;
    private final CompletableFuture<LocalIssuer> issuer;
    private final CompletableFuture<ObjectStore> objects;

    private BackingServices(DataFolder data, Ports ports, BrokerAddress ofTheUser) {
        issuer = starting(() -> keep(LocalIssuer.start(data.path("issuer"), ports.issuer())));
        database = starting(
                () -> keep(EmbeddedDatabase.start(data.path("database"), data.log("postgresql"), ports.database())));
        broker = starting(() -> {
            BrokerAddress address = ofTheUser != null
                    ? ofTheUser
                    : keep(EmbeddedBroker.start(data.path("broker"), ports.broker()))
                            .address();
            TopologyDeclaration.declare(address);
            return address;
        });
        objects = starting(() -> keep(ObjectStore.start(data.path("objects"), ports.objects())));
    }

    /**
     * Starts all four and waits until each can be used.
     *
     * @param ofTheUser the user's own broker; null for the embedded one
     * @throws StartFailure where one does not start; the others are stopped again
     */
    public static BackingServices start(DataFolder data, Ports ports, BrokerAddress ofTheUser) {
        BackingServices services = new BackingServices(data, ports, ofTheUser);
        try {
            CompletableFuture.allOf(services.issuer, services.database, services.broker, services.objects)
                    .join();
            return services;
        } catch (CompletionException e) {
            services.close();
            LOG.error("A backing service does not start", e);
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("A backing service does not start: " + e.getCause(), e);
        }
    }

    private static <T> CompletableFuture<T> starting(Supplier<T> start) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(start.get());
                    } catch (Throwable e) {
                        future.completeExceptionally(e);
                    }
                },
                "start");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private <T extends AutoCloseable> T keep(T service) {
        synchronized (started) {
            started.add(service);
        }
        return service;
    }

    /** The variables by which both services find all of it. */
    public Map<String, String> environment() {
        BrokerAddress address = broker.join();
        return Map.ofEntries(
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.join().url()),
                Map.entry("RABBITMQ_HOST", address.host()),
                Map.entry("RABBITMQ_PORT", Integer.toString(address.port())),
                Map.entry("RABBITMQ_USERNAME", address.user()),
                Map.entry("RABBITMQ_PASSWORD", address.password()),
                Map.entry("RABBITMQ_VIRTUAL_HOST", address.virtualHost()),
                Map.entry("RABBITMQ_SSL", Boolean.toString(address.tls())),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.join().jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.NAME),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.NAME),
                Map.entry("OBJECTS_ENDPOINT", objects.join().endpoint().toString()),
                Map.entry("OBJECTS_PUBLIC_ENDPOINT", objects.join().endpoint().toString()),
                Map.entry("OBJECTS_REGION", ObjectStore.REGION),
                Map.entry("OBJECTS_BUCKET", ObjectStore.BUCKET),
                Map.entry("OBJECTS_ACCESS_KEY", ObjectStore.ACCESS_KEY),
                Map.entry("OBJECTS_SECRET_KEY", ObjectStore.SECRET_KEY));
    }

    /** Stops what was started, also where a start is still under way in another thread. */
    @Override
    public void close() {
        CompletableFuture.allOf(issuer, database, broker, objects)
                .handle((nothing, failure) -> null)
                .join();
        synchronized (started) {
            started.forEach(BackingServices::stop);
            started.clear();
        }
    }

    private static void stop(AutoCloseable service) {
        try {
            service.close();
        } catch (Exception e) {
            LOG.error("{} did not stop cleanly", service.getClass().getSimpleName(), e);
        }
    }
}
