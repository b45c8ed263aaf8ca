package trackunit.chaos.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {

    @TempDir
    private Path logs;

    @Test
    void a_part_that_ends_when_it_is_told_to_ends_in_order() {
        Part part = started("echo ready; exec sleep 60");

        assertThat(part.stop()).isTrue();
    }

    @Test
    void a_part_that_crashes_while_it_ends_does_not_end_in_order() {
        Part part = started("trap 'kill -SEGV $$' TERM; echo ready; sleep 60 & wait");

        assertThat(part.stop()).isFalse();
    }

    @Test
    void a_part_that_has_crashed_before_does_not_end_in_order() {
        Part part = started("echo ready; kill -SEGV $$");
        await().until(() -> !part.running());

        assertThat(part.stop()).isFalse();
    }

    private Part started(String script) {
        Part part = Part.of("part", logs, () -> true, new ProcessBuilder("sh", "-c", script));
        part.start();
        await().until(() -> Files.size(part.log()) > 0);
        return part;
    }
}
