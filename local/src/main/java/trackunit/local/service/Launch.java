package trackunit.local.service;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trackunit.local.Origin;
import trackunit.local.StartFailure;
import trackunit.local.broker.BrokerAddress;
import trackunit.local.machine.DataFolder;
import trackunit.local.machine.LeftOvers;
import trackunit.local.machine.Ports;
import trackunit.local.machine.Settings;

/**
 * How a service is launched on this machine.
 *
 * @param project the folder below which the build left the jars
 * @param data where logs are written
 * @param ports which port is whose
 * @param broker the broker that all of them use
 * @param leftOvers where what is started is noted
 * @param pages the origins whose pages may ask a gateway from within a browser
 */
public record Launch(
        Path project, DataFolder data, Ports ports, BrokerAddress broker, LeftOvers leftOvers, Set<Origin> pages) {

    /**
     * Makes sure that the service can be launched at all.
     *
     * @throws StartFailure where its jar was not built
     */
    public static void requireBuilt(Path project, Service service) {
        if (!Files.exists(service.jar(project))) {
            throw new StartFailure(service.module() + " is not built: run ./trackunit, or mvn install -DskipTests. ("
                    + service.jar(project) + ")");
        }
    }

    /** A replica of the service, counted from 0, not yet started. */
    Replica replica(Service service, int number) {
        String name = service.module() + '-' + number;
        Path log = data.log(name);
        ProcessBuilder process = new ProcessBuilder(command(service))
                // Input that never comes, so that a replica does not read what is typed to the terminal.
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        settings(service, number).forEach((key, value) -> process.environment().put(Settings.variable(key), value));
        return new Replica(name, service.address(ports, number), log, process, leftOvers);
    }

    private List<String> command(Service service) {
        // On one machine a short start and little memory count for more than the peak of throughput.
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + service.heapMegabytes() + "m",
                "-jar",
                service.jar(project).toString());
    }

    private Map<String, String> settings(Service service, int number) {
        Map<String, String> settings = new HashMap<>(Settings.shared(ports, broker));
        settings.putAll(service == Service.GATEWAY ? Settings.gateway(ports, pages) : Settings.orchestrator(ports));
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(service.port(ports, number)));
        return settings;
    }
}
