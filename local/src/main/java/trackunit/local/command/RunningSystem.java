package trackunit.local.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import trackunit.local.BackingServices;
import trackunit.local.DataFolder;
import trackunit.local.LogFile;
import trackunit.local.Ports;
import trackunit.local.service.Service;
import trackunit.local.service.Services;
import trackunit.local.service.Settings;

/**
 * Backing services and services, ready to be used.
 *
 * @param folder where data lies
 * @param ports which port is whose
 * @param facts addresses, variables and process numbers
 */
record RunningSystem(Path folder, Ports ports, Map<String, String> facts) {

    /** Starts all of it; {@code shutdown} will stop it. */
    static RunningSystem start(Place place, Map<Service, Integer> counts, Shutdown shutdown) {
        Ports ports = place.ports();
        ports.check(counts.get(Service.GATEWAY), counts.get(Service.ORCHESTRATOR));
        DataFolder data = shutdown.closing(DataFolder.take(place.folder()));
        LogFile.write(data.log("local"));
        BackingServices backing = shutdown.closing(BackingServices.start(data, ports, place.broker()));
        Map<String, String> facts = new HashMap<>(backing.environment());
        facts.put("ORCHESTRATOR_URL", Service.ORCHESTRATOR.url(ports, 0));
        Settings settings = new Settings(Project.root(), data, ports, Map.copyOf(facts));
        Services services = shutdown.closing(Services.start(counts, settings, System.err::println));
        facts.putAll(services.facts());
        return new RunningSystem(data.root(), ports, facts);
    }

    /** How many replicas of each service, where each has at least one. */
    static Map<Service, Integer> counts(int gateways, int orchestrators) {
        Map<Service, Integer> counts = new EnumMap<>(Service.class);
        counts.put(Service.GATEWAY, gateways);
        counts.put(Service.ORCHESTRATOR, orchestrators);
        return counts;
    }
}
