package trackunit.local.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import trackunit.local.Origin;
import trackunit.local.broker.BrokerAddress;
import trackunit.local.machine.BackingServices;
import trackunit.local.machine.DataFolder;
import trackunit.local.machine.IssuerPort;
import trackunit.local.machine.LeftOvers;
import trackunit.local.machine.LogFile;
import trackunit.local.machine.PortClaim;
import trackunit.local.machine.Ports;
import trackunit.local.machine.StopSignal;
import trackunit.local.service.Launch;
import trackunit.local.service.Service;
import trackunit.local.service.Services;

/**
 * Backing services and services, where they are asked for.
 *
 * @param folder where data is kept
 * @param port the first port of the block, or 0 for any that is free
 * @param rabbit the broker to use instead of the embedded one
 * @param counts how many replicas of each service
 * @param pages the origins whose pages may use it from within a browser
 */
record WholeSystem(
        Path folder, int port, Optional<BrokerAddress> rabbit, Map<Service, Integer> counts, Set<Origin> pages) {

    /** What is done with a system that runs. It is stopped when this comes back. */
    interface Use {
        int of(DataFolder data, Ports ports, BackingServices backing, Services services);
    }

    /** Starts everything, uses it, and stops it again, in order; gives what the use gave. */
    int run(StopSignal stop, Consumer<String> report, Use use) {
        counts.forEach((service, count) -> requireBuilt(service, count));
        try (DataFolder data = DataFolder.open(folder)) {
            LogFile.write(data.log("local"));
            LeftOvers leftOvers = new LeftOvers(data);
            leftOvers.stop();
            try (PortClaim claim = PortClaim.of(port, counts.get(Service.GATEWAY), counts.get(Service.ORCHESTRATOR))) {
                Ports ports = IssuerPort.keep(data, claim.ports());
                return run(data, ports, leftOvers, stop, report, use);
            }
        }
    }

    private int run(
            DataFolder data, Ports ports, LeftOvers leftOvers, StopSignal stop, Consumer<String> report, Use use) {
        try (BackingServices backing = BackingServices.start(data, ports, rabbit, pages)) {
            Launch launch = new Launch(Project.folder(), data, ports, backing.broker(), leftOvers, pages);
            try (Services services = Services.start(launch, counts, stop, report)) {
                return use.of(data, ports, backing, services);
            }
        }
    }

    private static void requireBuilt(Service service, int count) {
        if (count > 0) {
            Launch.requireBuilt(Project.folder(), service);
        }
    }
}
