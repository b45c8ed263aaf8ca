package trackunit.local.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import trackunit.local.StartFailure;
import trackunit.local.machine.StopSignal;

/** The replicas of both services, as processes: started together, started again when one dies, drained in order. */
public final class Services implements AutoCloseable {

    private final Map<Service, List<Replica>> replicas = new EnumMap<>(Service.class);

    private volatile boolean closed;

    private Services(Launch launch, Map<Service, Integer> counts) {
        counts.forEach((service, count) -> {
            List<Replica> ofService = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                ofService.add(launch.replica(service, number));
            }
            replicas.put(service, ofService);
        });
    }

    /**
     * Starts so many replicas of each service, and comes back when all of them take requests.
     *
     * @param stop ends the waiting, and the starting again
     * @param report takes a line for people whenever a replica dies
     * @throws StartFailure where one does not get ready; the others are stopped then
     */
    public static Services start(
            Launch launch, Map<Service, Integer> counts, StopSignal stop, Consumer<String> report) {
        Services services = new Services(launch, counts);
        try {
            List<Replica> all = services.all();
            all.forEach(Replica::startAnew);
            for (Replica replica : all) {
                replica.awaitReady(stop);
            }
            all.forEach(replica -> new Supervision(replica, () -> services.closed || stop.wanted(), report).begin());
            return services;
        } catch (InterruptedException e) {
            services.close();
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting", e);
        } catch (StartFailure e) {
            services.close();
            throw e;
        }
    }

    private List<Replica> all() {
        return replicas.values().stream().flatMap(List::stream).toList();
    }

    /** Where each replica is and what process: {@code GATEWAY_0_URL}, {@code GATEWAY_0_PID}, and so on. */
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        replicas.forEach((service, ofService) -> {
            for (int number = 0; number < ofService.size(); number++) {
                String prefix = service.name() + '_' + number;
                facts.put(prefix + "_URL", ofService.get(number).address().toString());
                facts.put(prefix + "_PID", Long.toString(ofService.get(number).pid()));
            }
        });
        return facts;
    }

    /** Drains the gateways first, so that nothing is accepted any more that nobody would take up. */
    @Override
    public void close() {
        closed = true;
        drain(replicas.getOrDefault(Service.GATEWAY, List.of()));
        drain(replicas.getOrDefault(Service.ORCHESTRATOR, List.of()));
    }

    private static void drain(List<Replica> replicas) {
        replicas.forEach(Replica::stop);
        try {
            for (Replica replica : replicas) {
                replica.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
