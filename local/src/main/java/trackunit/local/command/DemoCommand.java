package trackunit.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import trackunit.local.service.Service;

/** Shows the whole way of one photo: starts everything, analyses a sample picture, stops. */
@Command(
        name = "demo",
        description = "Starts everything on free ports, analyses a sample picture, stops.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "komatsu-pc210-excavator.jpg";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Shutdown shutdown = Shutdown.onSignal();
        Path folder = Files.createTempDirectory("trackunit-demo");
        shutdown.closing(() -> delete(folder));
        Place place = new Place();
        place.port = 0;
        place.data = folder;
        System.out.println("Starting broker, PostgreSQL, issuer, object store and both services ...");
        RunningSystem system = RunningSystem.start(place, RunningSystem.counts(1, 1), shutdown);
        Path sample = Project.samples().resolve(SAMPLE);
        System.out.println("Analysing " + sample.getFileName() + " as alice ...");
        return analyse(Service.GATEWAY.url(system.ports(), 0), sample);
    }

    private static int analyse(String server, Path sample) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-jar",
                Project.console().toString(),
                "analyse",
                "--server",
                server,
                "--as",
                "alice",
                sample.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(DemoCommand::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
