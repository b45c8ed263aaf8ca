package trackunit.chaos.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the parts of a machine from the jars that the build left. */
final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final Path project;
    private final Path folder;
    private final Addresses addresses;
    private final Shape shape;

    Parts(Path project, Path folder, Addresses addresses, Shape shape) {
        this.project = project;
        this.folder = folder;
        this.addresses = addresses;
        this.shape = shape;
    }

    Part issuer(Path realm) {
        URI url = addresses.issuer();
        ProcessBuilder process =
                local("issuer", "issuer", addresses.issuer, "--address", "127.0.0.1", "--url", url.toString());
        process.environment().put("TRACKUNIT_REALM", realm.toString());
        return part("issuer", process, addresses.issuer);
    }

    Part objects() {
        ProcessBuilder process = local("objects", "objects", addresses.objects, "--address", "127.0.0.1");
        process.environment().putAll(addresses.objectsEnvironment());
        return part("objects", process, addresses.objects);
    }

    Part embeddedBroker() {
        return part("broker", local("broker", "broker", addresses.broker), addresses.broker);
    }

    /** PostgreSQL's own server is a daemon: its number stands in a file. */
    Part database() {
        Path record = folder.resolve("data/database/data/postmaster.pid");
        return part("database", local("database", "database", addresses.database), addresses.database)
                .with(() -> server(record));
    }

    private static Stream<ProcessHandle> server(Path record) {
        try (Stream<String> lines = Files.lines(record)) {
            return lines
                    .limit(1)
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())).stream())
                    .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                    .toList()
                    .stream();
        } catch (IOException notRunning) {
            return Stream.empty();
        }
    }

    Part orchestrator(int number) {
        return service(
                "orchestrator-" + number,
                java(
                        Jvm.launcher(shape.jvm().home()),
                        shape.jvm().orchestrator(),
                        "-Xmx512m",
                        Jvm.application(project, "svc-analysis-orchestrator")),
                addresses.ofOrchestrators());
    }

    Part gateway(int number) {
        return service(
                "gateway-" + number,
                java(
                        Jvm.launcher(shape.jvm().home()),
                        shape.jvm().gateway(),
                        "-Xmx256m",
                        Jvm.application(project, "graph-gateway")),
                addresses.ofGateways());
    }

    private Part service(String name, ProcessBuilder process, Map<String, String> more) {
        URI address = addresses.of(name);
        Map<String, String> all = new HashMap<>(addresses.shared());
        all.putAll(more);
        all.putAll(shape.settings());
        all.put("quarkus.http.port", Integer.toString(address.getPort()));
        all.forEach((key, value) -> process.environment().put(Addresses.variable(key), value));
        return Part.of(name, logs(), () -> healthy(address), process);
    }

    private Part part(String name, ProcessBuilder process, int port) {
        return Part.of(name, logs(), () -> Ports.listening(port), process);
    }

    private ProcessBuilder local(String command, String data, int port, String... more) {
        ProcessBuilder process = java(
                Jvm.launcher(Jvm.quick().home()), Jvm.QUICK, "-Xmx384m", project.resolve("local/target/local.jar"));
        process.command().addAll(List.of(command, "--port", Integer.toString(port)));
        process.command()
                .addAll(List.of("--data", folder.resolve("data").resolve(data).toString()));
        process.command().addAll(List.of(more));
        return process;
    }

    private static ProcessBuilder java(Path launcher, List<String> options, String heap, Path jar) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(options);
        command.addAll(List.of(heap, "-jar", jar.toString()));
        return new ProcessBuilder(command);
    }

    Path logs() {
        return folder.resolve("logs");
    }

    private static boolean healthy(URI address) {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
