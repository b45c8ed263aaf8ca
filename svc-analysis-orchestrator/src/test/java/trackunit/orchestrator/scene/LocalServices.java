package trackunit.orchestrator.scene;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The real backing services, as the process that also serves one machine: broker, database, issuer, object store. */
public class LocalServices implements QuarkusTestResourceLifecycleManager {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path JAR = BASE.resolve("../local/target/local.jar");
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Process process;
    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory(BASE.resolve("target"), "services");
            Path ready = folder.resolve("ready.properties");
            process = launch(ready);
            Awaitility.await("backing services")
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> Files.exists(ready) || !process.isAlive());
            return settings(ready);
        } catch (IOException e) {
            throw new IllegalStateException("The backing services could not be started", e);
        }
    }

    private Process launch(Path ready) throws IOException {
        List<String> command = new java.util.ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(SMALL);
        command.addAll(List.of("-jar", JAR.toString(), "services", "--port", "0", "--stop-with-stdin"));
        command.addAll(List.of("--data", folder.resolve("data").toString(), "--ready-file", ready.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("services.log").toFile())
                .start();
    }

    /** Environment names become property names, as MicroProfile Config would read them from the environment. */
    private static Map<String, String> settings(Path ready) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(ready)) {
            read.load(reader);
        }
        Map<String, String> settings = new HashMap<>();
        read.stringPropertyNames().forEach(name -> settings.put(propertyName(name), read.getProperty(name)));
        // Any port that is free: another module's tests, or another checkout's, may run at the same time.
        settings.put("quarkus.http.test-port", "0");
        // What tests would wait long for.
        settings.put("orchestrator.intake.watch-every", "PT0.5S");
        settings.put("orchestrator.steps.sweep-every", "PT0.2S");
        return settings;
    }

    private static String propertyName(String variable) {
        String lower = variable.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("rabbitmq_")) {
            return lower.replace('_', '-');
        }
        if (lower.startsWith("objects_")) {
            return "objects." + lower.substring("objects_".length()).replace('_', '-');
        }
        return switch (variable) {
            case "QUARKUS_OIDC_AUTH_SERVER_URL" -> "quarkus.oidc.auth-server-url";
            case "QUARKUS_DATASOURCE_JDBC_URL" -> "quarkus.datasource.jdbc.url";
            default -> lower.replace('_', '.');
        };
    }

    @Override
    public void stop() {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
