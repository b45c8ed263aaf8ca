package trackunit.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway as production may run it: chosen operations, a schema that is not told, and limits that a test can reach. */
public final class StrictLimits implements QuarkusTestProfile {

    /** Another origin whose pages may use a session. */
    static final String ORIGIN = "https://photos.example.com";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "gateway.sessions.origins", ORIGIN,
                "gateway.limits.introspection", "false",
                "gateway.limits.operations", "src/test/resources/operations",
                "gateway.limits.request-burst", "40",
                "gateway.limits.requests-per-second", "1",
                "gateway.limits.frame-burst", "20",
                "gateway.limits.frames-per-second", "1",
                "gateway.limits.sockets-per-user", "5",
                "gateway.limits.subscriptions-per-socket", "3",
                "gateway.limits.subscriptions-per-user", "5");
    }
}
