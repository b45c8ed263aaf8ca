package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A brief storm, on RabbitMQ where it is installed; {@code ./trackunit chaos} is the whole of it, on either broker. */
class ChaosIT {
    private static final String NOTHING_LOST =
            "lost 0, duplicate 0, gap 0, foreign 0, two stories 0, early end 0, left over 0, refused 0, crash 0";

    /** The logs of the parts tell why, where something was lost. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void nothing_is_lost_when_parts_die_freeze_and_are_cut_off() throws Exception {
        Path data = folder.resolve("data");

        Program.Ended ended = Program.start(folder, Map.of(), "chaos", "--brief", "--folder", data.toString())
                .join();

        assertThat(ended.exit()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains(NOTHING_LOST);
    }
}
