package trackunit.gateway;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The real broker, issuer and object store of one machine, in a process of their own, for all tests of a run. */
public final class LocalServices implements QuarkusTestResourceLifecycleManager {

    /** Where the issuer keeps the key that it signs with. */
    static final String SIGNING_KEY = "trackunit.test.signing-key";

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Path JAR = Path.of("..", "local", "target", "local.jar");

    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            Path folder =
                    Files.createTempDirectory(Path.of("target"), "services").toAbsolutePath();
            Path ready = folder.resolve("ready.properties");
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            JAR.toAbsolutePath().toString(),
                            "services",
                            "--stop-with-stdin",
                            "--port=0",
                            "--data=" + folder.resolve("data"),
                            "--ready-file=" + ready)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("services.log").toFile())
                    .start();
            await().atMost(LONGEST_START)
                    .failFast("Services ended: see " + folder, () -> !process.isAlive())
                    .until(() -> Files.exists(ready));
            return settings(read(ready), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(Properties facts, Path folder) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        facts.forEach((name, value) -> settings.put(property((String) name), (String) value));
        settings.put("ORCHESTRATOR_URL", "http://127.0.0.1:" + freePort());
        settings.put(SIGNING_KEY, folder.resolve("data/issuer/signing-key.json").toString());
        return settings;
    }

    /** The services' facts are named as environment variables; here they are given as properties. */
    private static String property(String variable) {
        if (variable.startsWith("RABBITMQ_")) {
            return variable.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return variable.equals("QUARKUS_OIDC_AUTH_SERVER_URL") ? "quarkus.oidc.auth-server-url" : variable;
    }

    private static Properties read(Path file) throws IOException {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            facts.load(reader);
        }
        return facts;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        try {
            process.getOutputStream().close();
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroy();
        }
    }
}
