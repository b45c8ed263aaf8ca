package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A brief storm on each broker; {@code ./trackunit chaos} is the whole of it. */
class ChaosIT {
    private static final String NOTHING_LOST =
            "lost 0, duplicate 0, gap 0, foreign 0, two stories 0, early end 0, left over 0";

    @TempDir
    Path folder;

    static boolean rabbitInstalled() {
        return RabbitMqNode.installed();
    }

    @Test
    void nothing_is_lost_when_parts_die_on_the_embedded_broker() throws Exception {
        nothingIsLost("embedded");
    }

    @Test
    @EnabledIf("rabbitInstalled")
    void nothing_is_lost_when_parts_die_on_rabbitmq() throws Exception {
        nothingIsLost("rabbitmq");
    }

    private void nothingIsLost(String broker) throws Exception {
        String data = folder.resolve("data").toString();

        Program.Ended ended = Program.start(folder, Map.of(), "chaos", "--brief", "--broker", broker, "--folder", data)
                .join();

        assertThat(ended.exit()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains(NOTHING_LOST);
    }
}
