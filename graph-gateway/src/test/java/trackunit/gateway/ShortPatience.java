package trackunit.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway that waits for its clients no longer than a test does. */
public final class ShortPatience implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "gateway.limits.connection-init", "PT1S",
                "gateway.limits.unread-answers", "PT2S",
                "gateway.limits.silence", "PT2S");
    }
}
