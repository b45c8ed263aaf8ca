package trackunit.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import trackunit.local.StartFailure;

/** One replica of a service: its process, its log, its readiness. */
final class ServiceProcess {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(150);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(45);

    private final String name;
    private final String url;
    private final Path log;
    private final ProcessBuilder builder;
    private Process process;

    ServiceProcess(String name, String url, Path log, ProcessBuilder builder) {
        this.name = name;
        this.url = url;
        this.log = log;
        this.builder = builder;
    }

    static ServiceProcess of(Service service, int replica, Settings settings) {
        String name = service.module() + '-' + replica;
        Path log = settings.data().log(name);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // A short start and a small heap count for more on one machine than peak throughput.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + service.heapMegabytes() + "m"));
        command.addAll(List.of("-jar", service.jar(settings.root()).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings.environment());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(service.port(settings.ports(), replica))));
        return new ServiceProcess(name, service.url(settings.ports(), replica), log, builder);
    }

    void start() {
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StartFailure(name + " does not start: " + e.getMessage(), e);
        }
    }

    /** Completes when the service says that it is ready; fails where it ends before, or takes too long. */
    CompletableFuture<Void> ready() {
        return probe().orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).handle((nothing, failure) -> {
            if (failure != null) {
                throw new StartFailure(name + " does not get ready; the end of " + log + ": " + lastLine(), failure);
            }
            return null;
        });
    }

    private CompletableFuture<Void> probe() {
        if (!process.isAlive()) {
            return CompletableFuture.failedFuture(new StartFailure(name + " ended with " + process.exitValue()));
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/health/ready")).build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((response, failure) -> failure == null && response.statusCode() == 200)
                .thenCompose(ready -> ready ? CompletableFuture.completedFuture(null) : probeLater());
    }

    private CompletableFuture<Void> probeLater() {
        return CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS))
                .thenCompose(nothing -> probe());
    }

    private String lastLine() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.stream()
                    .filter(line -> line.contains("ERROR"))
                    .reduce((first, second) -> second)
                    .orElse(lines.isEmpty() ? "(empty)" : lines.get(lines.size() - 1));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ')';
        }
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Asks the service to drain; {@link #join} waits for it. */
    void stop() {
        if (process != null) {
            process.destroy();
        }
    }

    void join() throws InterruptedException {
        if (process != null && !process.waitFor(LONGEST_DRAIN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
