package trackunit.local.command;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.local.Ports;
import trackunit.local.ReadyFile;
import trackunit.local.service.Service;

/** Runs the whole system until it is told to stop. */
@Command(name = "up", description = "Starts the whole system; Ctrl-C stops it.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Place place;

    @Option(names = "--gateways", paramLabel = "N", defaultValue = "1", description = "Replicas of graph-gateway")
    private int gateways;

    @Option(
            names = "--orchestrators",
            paramLabel = "N",
            defaultValue = "1",
            description = "Replicas of svc-analysis-orchestrator")
    private int orchestrators;

    @Option(
            names = "--without",
            paramLabel = "SERVICE",
            description = "Leave out graph-gateway or svc-analysis-orchestrator, to run it in dev mode")
    private List<String> without = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Map<Service, Integer> counts = RunningSystem.counts(gateways, orchestrators);
        without.forEach(module -> counts.put(service(module), 0));
        counts.forEach(this::check);
        RunningSystem system = RunningSystem.start(place, counts, Shutdown.onSignal());
        if (place.readyFile != null) {
            ReadyFile.write(place.readyFile, system.facts());
        }
        announce(system, counts.get(Service.GATEWAY));
        new CountDownLatch(1).await();
        return 0;
    }

    private Service service(String module) {
        try {
            return Service.of(module);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void check(Service service, int count) {
        if (count < 0 || count > Ports.REPLICAS) {
            throw new ParameterException(
                    spec.commandLine(), "0 to " + Ports.REPLICAS + " replicas of " + service.module() + " can run");
        }
    }

    private void announce(RunningSystem system, int running) {
        long milliseconds = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        for (int replica = 0; replica < running; replica++) {
            System.out.println("GraphQL   " + Service.GATEWAY.url(system.ports(), replica) + "/graphql");
        }
        System.out.println("Sign in   as alice (password alice) or bob (password bob) at "
                + system.facts().get("QUARKUS_OIDC_AUTH_SERVER_URL") + ", client trackunit-console");
        System.out.println("          ./trackunit analyse --server " + Service.GATEWAY.url(system.ports(), 0)
                + " --as alice FILE...");
        System.out.println("Data      " + system.folder());
        System.out.printf("Ready in %.1f s. Ctrl-C stops it.%n", milliseconds / 1000.0);
    }
}
