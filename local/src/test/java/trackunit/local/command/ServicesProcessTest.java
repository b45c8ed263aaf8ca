package trackunit.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.Main;

/** The backing services as a process of their own, as the tests of the services use them. */
class ServicesProcessTest {
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "services",
                        "--port=0",
                        "--stop-with-stdin",
                        "--data=" + folder.resolve("data"),
                        "--ready-file=" + folder.resolve("ready.properties"))
                .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    @Test
    void they_say_where_they_are_and_end_with_their_input() throws Exception {
        Process process = start();
        try {
            Path ready = folder.resolve("ready.properties");
            await().atMost(LONGEST_START).failFast(() -> !process.isAlive()).until(() -> Files.exists(ready));
            Properties facts = read(ready);
            assertThat(facts.getProperty("LOCAL_PID")).isEqualTo(Long.toString(process.pid()));
            for (String part : new String[] {"issuer", "objects", "broker", "database"}) {
                assertThat(listening(facts, part)).as(part).isTrue();
            }

            process.getOutputStream().close();

            assertThat(process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(listening(facts, "database")).isFalse();
            assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
        } finally {
            process.destroy();
        }
    }

    private static boolean listening(Properties facts, String part) {
        int port = Integer.parseInt(facts.getProperty("local." + part + "-port"));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
