package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A storm that somebody ends by a signal before it is over. */
class ChaosSignalIT {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void nothing_of_it_is_left_running() throws Exception {
        Path data = folder.resolve("data");
        Program.Running storm = Program.start(folder, Map.of(), arguments(data));
        await().atMost(LONGEST)
                .until(() -> Program.read(storm.out()).contains("subscriptions")
                        || !storm.process().isAlive());
        List<ProcessHandle> parts =
                Stream.concat(storm.process().descendants(), database(data)).toList();

        storm.process().destroy();

        assertThat(storm.process().waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(6);
        await().untilAsserted(() -> assertThat(parts).noneMatch(ProcessHandle::isAlive));
    }

    private static String[] arguments(Path data) {
        return ("chaos --broker embedded --gateways 1 --orchestrators 1 --users 1 --folder " + data).split(" ");
    }

    /** PostgreSQL's own server is no child of whoever starts it. */
    private static Stream<ProcessHandle> database(Path data) throws Exception {
        String number = Files.readAllLines(data.resolve("data/database/data/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(number.strip())).stream();
    }
}
