package trackunit.operator;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

class EmbeddedBrokerTest extends DeadLetterScenarios {

    private EmbeddedBroker broker;

    @Override
    protected String start(Path folder) throws Exception {
        broker = EmbeddedBroker.start(folder);
        return broker.url();
    }

    @AfterAll
    void stop() {
        broker.close();
    }
}
