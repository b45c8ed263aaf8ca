package trackunit.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway that pages of another origin may ask. */
public final class OpenPages implements QuarkusTestProfile {

    static final String ORIGIN = "http://localhost:3000";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", ORIGIN);
    }
}
