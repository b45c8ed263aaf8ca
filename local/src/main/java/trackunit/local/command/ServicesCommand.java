package trackunit.local.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trackunit.local.machine.BackingServices;
import trackunit.local.machine.DataFolder;
import trackunit.local.machine.IssuerPort;
import trackunit.local.machine.LeftOvers;
import trackunit.local.machine.LogFile;
import trackunit.local.machine.PortClaim;
import trackunit.local.machine.Ports;
import trackunit.local.machine.ReadyFile;
import trackunit.local.machine.Settings;
import trackunit.local.machine.StopSignal;

/** Runs the backing services alone, for the tests of the services and for services that a developer starts. */
@Command(
        name = "services",
        description = "Start the backing services alone: broker, PostgreSQL, OIDC issuer, object store.")
final class ServicesCommand implements Callable<Integer> {

    @Mixin
    private Help help;

    @Mixin
    private Place place;

    @Option(names = "--stop-with-stdin", description = "Stop when the standard input ends, too.")
    private boolean stopWithInput;

    @Override
    public Integer call() {
        try (StopSignal stop = new StopSignal();
                DataFolder data = DataFolder.open(place.data())) {
            LogFile.write(data.log("local"));
            if (stopWithInput) {
                stop.listenTo(System.in);
            }
            new LeftOvers(data).stop();
            try (PortClaim claim = PortClaim.of(place.port(), 0, 0)) {
                run(data, IssuerPort.keep(data, claim.ports()), stop);
            }
            return 0;
        }
    }

    private void run(DataFolder data, Ports ports, StopSignal stop) {
        try (BackingServices services = BackingServices.start(data, ports, place.rabbit(), Set.of())) {
            Map<String, String> settings = new HashMap<>(Settings.shared(ports, services.broker()));
            settings.putAll(Settings.orchestrator(ports));
            place.readyFile()
                    .ifPresent(new ReadyFile().settings(settings).settings(Settings.place(data, ports))::write);
            print(settings);
            stop.await();
        }
    }

    /** As a shell and a service's environment take them. */
    private void print(Map<String, String> settings) {
        Map<String, String> variables = new TreeMap<>();
        settings.forEach((name, value) -> variables.put(Settings.variable(name), value));
        variables.forEach((name, value) -> place.out().println(name + '=' + value));
    }
}
