package trackunit.orchestrator.scene;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Requests are taken, but no steps are, and nothing is swept: what is written stays as it is until a test sends it. */
public final class NobodyWorks implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "orchestrator.intake.consumes", "REQUESTS",
                "orchestrator.relay.sweep-every", "PT10H",
                "orchestrator.relay.grace", "PT0S",
                "orchestrator.relay.batch", "2",
                "orchestrator.relay.lost-after", "PT10H",
                "orchestrator.relay.sent-again-after", "PT20H");
    }
}
