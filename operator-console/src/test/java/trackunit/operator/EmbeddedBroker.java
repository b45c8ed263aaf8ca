package trackunit.operator;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The broker that one machine runs, as the process that serves one. */
final class EmbeddedBroker implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("basedir", "."), "../local/target/local.jar");
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final Path ready;

    private EmbeddedBroker(Process process, Path ready) {
        this.process = process;
        this.ready = ready;
    }

    static EmbeddedBroker start(Path folder) throws IOException {
        Path ready = folder.resolve("ready.properties");
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "services",
                "--port",
                "0",
                "--stop-with-stdin",
                "--data",
                folder.resolve("data").toString(),
                "--ready-file",
                ready.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("services.log").toFile())
                .start();
        Awaitility.await("backing services")
                .atMost(Duration.ofSeconds(90))
                .until(() -> Files.exists(ready) || !process.isAlive());
        return new EmbeddedBroker(process, ready);
    }

    String url() throws IOException {
        Properties place = new Properties();
        try (Reader reader = Files.newBufferedReader(ready)) {
            place.load(reader);
        }
        return "amqp://%s:%s@%s:%s"
                .formatted(
                        place.getProperty("RABBITMQ_USERNAME"),
                        place.getProperty("RABBITMQ_PASSWORD"),
                        place.getProperty("RABBITMQ_HOST"),
                        place.getProperty("RABBITMQ_PORT"));
    }

    /** It stops when nobody writes to it any more; whether it did in time is no matter of these tests. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
