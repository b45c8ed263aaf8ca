package trackunit.local.service;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import trackunit.local.StartFailure;

/** The replicas of both services, started together, brought back when one dies, drained in order. */
public final class Services implements AutoCloseable {
    /** How often one replica is brought back before it is given up. */
    private static final int MOST_RESTARTS = 5;

    private final Map<Service, List<ServiceProcess>> replicas = new EnumMap<>(Service.class);
    private final Consumer<String> report;
    private volatile boolean stopping;

    private Services(Consumer<String> report) {
        this.report = report;
    }

    /**
     * Starts as many replicas as asked for and waits until each is ready.
     *
     * @param report takes a line for the user whenever a replica dies
     * @throws StartFailure where a jar is missing or a replica does not get ready; the others are stopped again
     */
    public static Services start(Map<Service, Integer> counts, Settings settings, Consumer<String> report) {
        Services services = new Services(report);
        for (Service service : Service.values()) {
            int count = counts.getOrDefault(service, 0);
            if (count > 0 && !Files.exists(service.jar(settings.root()))) {
                throw new StartFailure(service.module() + " is not built: " + service.jar(settings.root()));
            }
            List<ServiceProcess> processes = new ArrayList<>();
            for (int replica = 0; replica < count; replica++) {
                processes.add(ServiceProcess.of(service, replica, settings));
            }
            services.replicas.put(service, processes);
        }
        services.startAll();
        return services;
    }

    private void startAll() {
        List<ServiceProcess> all =
                replicas.values().stream().flatMap(List::stream).toList();
        try {
            all.forEach(ServiceProcess::start);
            CompletableFuture.allOf(all.stream().map(ServiceProcess::ready).toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException | StartFailure e) {
            close();
            throw e.getCause() instanceof StartFailure failure ? failure : new StartFailure(e.getMessage(), e);
        }
        all.forEach(process -> watch(process, 0));
    }

    private void watch(ServiceProcess process, int restarts) {
        process.ended().thenAccept(ended -> {
            if (stopping) {
                return;
            }
            if (restarts == MOST_RESTARTS) {
                report.accept(process.name() + " ended with " + ended.exitValue() + " once too often; it stays down.");
                return;
            }
            report.accept(process.name() + " ended with " + ended.exitValue() + "; starting it again.");
            process.start();
            watch(process, restarts + 1);
        });
    }

    /** Addresses and process numbers of all replicas, for the ready file. */
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        replicas.forEach((service, processes) -> {
            for (int i = 0; i < processes.size(); i++) {
                String prefix = service.factPrefix() + '_' + i;
                facts.put(prefix + "_URL", processes.get(i).url());
                facts.put(prefix + "_PID", Long.toString(processes.get(i).pid()));
            }
        });
        return facts;
    }

    /** Drains the gateways first, so that no request is accepted that nobody would take up, then the orchestrators. */
    @Override
    public void close() {
        stopping = true;
        drain(replicas.getOrDefault(Service.GATEWAY, List.of()));
        drain(replicas.getOrDefault(Service.ORCHESTRATOR, List.of()));
    }

    private static void drain(List<ServiceProcess> processes) {
        processes.forEach(ServiceProcess::stop);
        try {
            for (ServiceProcess process : processes) {
                process.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
