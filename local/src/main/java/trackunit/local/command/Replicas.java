package trackunit.local.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.local.machine.Ports;
import trackunit.local.service.Service;

/** How many replicas of each service run; the options that say so. */
final class Replicas {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--gateways",
            paramLabel = "N",
            defaultValue = "1",
            description = "Replicas of graph-gateway (default: ${DEFAULT-VALUE}).")
    private int gateways;

    @Option(
            names = "--orchestrators",
            paramLabel = "N",
            defaultValue = "1",
            description = "Replicas of svc-analysis-orchestrator (default: ${DEFAULT-VALUE}).")
    private int orchestrators;

    @Option(
            names = "--without",
            paramLabel = "SERVICE",
            description = "Leave out graph-gateway or svc-analysis-orchestrator, to run it in dev mode.")
    private Set<String> without = Set.of();

    Map<Service, Integer> counts() {
        Map<Service, Integer> counts = new EnumMap<>(Service.class);
        counts.put(Service.GATEWAY, checked(gateways));
        counts.put(Service.ORCHESTRATOR, checked(orchestrators));
        without.forEach(module -> counts.put(service(module), 0));
        return counts;
    }

    private int checked(int count) {
        if (count < 1 || count > Ports.REPLICAS) {
            throw new ParameterException(command.commandLine(), "1 to " + Ports.REPLICAS + " replicas can run");
        }
        return count;
    }

    private Service service(String module) {
        for (Service service : Service.values()) {
            if (service.module().equals(module)) {
                return service;
            }
        }
        throw new ParameterException(command.commandLine(), "There is no service " + module);
    }
}
