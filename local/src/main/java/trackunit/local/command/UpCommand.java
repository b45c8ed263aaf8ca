package trackunit.local.command;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trackunit.local.issuer.Issuer;
import trackunit.local.machine.BackingServices;
import trackunit.local.machine.DataFolder;
import trackunit.local.machine.Ports;
import trackunit.local.machine.ReadyFile;
import trackunit.local.machine.Settings;
import trackunit.local.machine.StopSignal;
import trackunit.local.service.Service;
import trackunit.local.service.Services;

/** Runs the whole system until it is told to stop. */
@Command(name = "up", description = "Start the whole system; Ctrl-C stops it.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private Help help;

    @Mixin
    private Place place;

    @Mixin
    private Replicas replicas;

    @Mixin
    private Origins origins;

    @Override
    public Integer call() {
        Map<Service, Integer> counts = replicas.counts();
        WholeSystem system = new WholeSystem(place.data(), place.port(), place.rabbit(), counts, origins.allowed());
        try (StopSignal stop = new StopSignal()) {
            return system.run(stop, place.err()::println, (data, ports, backing, services) -> {
                place.readyFile().ifPresent(facts(data, ports, backing, services)::write);
                announce(data, ports, counts.get(Service.GATEWAY));
                stop.await();
                return 0;
            });
        }
    }

    private ReadyFile facts(DataFolder data, Ports ports, BackingServices backing, Services services) {
        Map<String, String> settings = new HashMap<>(Settings.shared(ports, backing.broker()));
        settings.putAll(Settings.orchestrator(ports));
        settings.putAll(Settings.gateway(ports, origins.allowed()));
        settings.putAll(Settings.place(data, ports));
        return new ReadyFile().settings(settings).facts(services.facts());
    }

    private void announce(DataFolder data, Ports ports, int gateways) {
        PrintWriter out = place.out();
        for (int replica = 0; replica < gateways; replica++) {
            out.println("GraphQL   " + Service.GATEWAY.address(ports, replica) + "/graphql");
        }
        out.println("Sign in   as alice (password alice) or bob (password bob) at " + Issuer.url(ports.issuer()));
        out.println(
                "Try       ./trackunit analyse --as alice --server " + Service.GATEWAY.address(ports, 0) + " FILE...");
        out.println("Data      " + data.root() + " (logs: " + data.logs() + ")");
        out.printf("Ready in %.1f s. Ctrl-C stops it.%n", age().toMillis() / 1000.0);
        out.flush();
    }

    /** How long this process has been running. */
    private static Duration age() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
