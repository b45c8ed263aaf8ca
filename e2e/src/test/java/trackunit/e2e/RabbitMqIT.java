package trackunit.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;

/** The scenarios on a real RabbitMQ; they run where its package is installed, as {@code .ci/run} does it. */
@EnabledIf("installed")
class RabbitMqIT extends SystemScenarios {
    private RabbitMqNode node;

    static boolean installed() {
        return RabbitMqNode.installed();
    }

    @Override
    String[] broker(Path folder) throws IOException {
        node = RabbitMqNode.start(Files.createDirectories(folder.resolve("rabbitmq")));
        return new String[] {"--rabbitmq", node.url()};
    }

    @AfterAll
    void stopNode() throws IOException, InterruptedException {
        if (node != null) {
            node.close();
        }
    }
}
