package trackunit.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import trackunit.chaos.machine.RabbitNode;

/** The scenarios on a real RabbitMQ; they run where its package is installed, as {@code .ci/run} does it. */
@EnabledIf("installed")
class RabbitMqIT extends SystemScenarios {
    private RabbitNode node;

    static boolean installed() {
        return RabbitNode.installed();
    }

    @Override
    String[] broker(Path folder) throws IOException {
        node = RabbitNode.startEmpty(Files.createDirectories(folder.resolve("rabbitmq")));
        return new String[] {"--rabbitmq", node.address().toString()};
    }

    @AfterAll
    void stopNode() {
        if (node != null) {
            node.close();
        }
    }
}
