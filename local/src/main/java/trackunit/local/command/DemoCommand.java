package trackunit.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import trackunit.local.StartFailure;
import trackunit.local.TemporaryFolder;
import trackunit.local.issuer.Issuer;
import trackunit.local.machine.Ports;
import trackunit.local.machine.StopSignal;
import trackunit.local.service.Service;

/** Shows the whole way of one photo: starts everything, analyses a sample picture, stops everything. */
@Command(name = "demo", description = "Start the whole system on free ports, analyse a sample picture, stop.")
final class DemoCommand implements Callable<Integer> {

    private static final int ANY_PORT = 0;

    @Mixin
    private Help help;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        try (StopSignal stop = new StopSignal();
                TemporaryFolder folder = TemporaryFolder.create("trackunit-demo-")) {
            out.println("Starting broker, PostgreSQL, issuer, object store and both services ...");
            Map<Service, Integer> counts = Map.of(Service.GATEWAY, 1, Service.ORCHESTRATOR, 1);
            WholeSystem system = new WholeSystem(folder.path(), ANY_PORT, Optional.empty(), counts, Set.of());
            return system.run(stop, err::println, (data, ports, backing, services) -> {
                out.println("Analysing " + Project.sample().getFileName() + " as alice ...");
                return analyse(ports, stop);
            });
        }
    }

    /** Runs the console as its users do, and gives its exit code. */
    private static int analyse(Ports ports, StopSignal stop) {
        ProcessBuilder console = new ProcessBuilder(analysis(Service.GATEWAY.address(ports, 0))).inheritIO();
        console.environment().put("TRACKUNIT_ISSUER", Issuer.url(ports.issuer()));
        try {
            Process process = console.start();
            stop.whenWanted(process::destroy);
            return process.waitFor();
        } catch (IOException e) {
            throw new StartFailure("The console cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while analysing", e);
        }
    }

    private static List<String> analysis(URI gateway) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String console = Project.console().toString();
        String sample = Project.sample().toString();
        return List.of(java, "-jar", console, "analyse", "--server", gateway.toString(), "--as", "alice", sample);
    }
}
