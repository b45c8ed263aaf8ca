package trackunit.e2e;

import java.nio.file.Path;

/** The scenarios on the broker that {@code up} starts itself. */
class EmbeddedBrokerIT extends SystemScenarios {
    @Override
    String[] broker(Path folder) {
        return new String[0];
    }
}
