package trackunit.chaos.machine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {

    @Test
    void what_does_not_get_ready_is_named_with_its_log_in_one_line(@TempDir Path logs) {
        Part good = Part.of("good", logs, () -> true, new ProcessBuilder("sleep", "60"));
        Part silent = Part.of("silent", logs, () -> false, new ProcessBuilder("sleep", "60"));
        try {
            assertThatThrownBy(() -> Readiness.await(List.of(good, silent), Duration.ZERO))
                    .isInstanceOf(NotReadyException.class)
                    .hasMessage("silent does not get ready; its log is " + logs.resolve("silent.log"));
        } finally {
            good.kill();
            silent.kill();
        }
    }
}
