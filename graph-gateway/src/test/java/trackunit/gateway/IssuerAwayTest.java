package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.cable.Cable;

/** A gateway that starts before its issuer can be reached. */
@QuarkusTest
@TestProfile(IssuerAwayTest.CutIssuer.class)
class IssuerAwayTest {

    /** A gateway that reaches its issuer by a cable, which is cut when it starts. */
    public static class CutIssuer implements CutServices.Profile {
        @Override
        public String behind() {
            return CutServices.ISSUER;
        }

        @Override
        public boolean cut() {
            return true;
        }
    }

    private static final String WHO_SIGNS_IN = "/.well-known/oauth-protected-resource";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Cable cable;

    @Test
    void it_is_ready_and_tells_who_signs_people_in_when_the_issuer_is_there_whether_anybody_asks_or_not()
            throws Exception {
        HttpResponse<String> before = Gauges.get("/health/ready");
        assertThat(before.statusCode()).as(before.body()).isEqualTo(503);
        assertThat(check(before.body(), "issuer")).isEqualTo("DOWN");
        assertThat(Gauges.get("/health/live").statusCode()).isEqualTo(200);

        cable.mend();

        await().atMost(PATIENCE).until(() -> Gauges.get("/health/ready").statusCode() == 200);
        assertThat(Gauges.get(WHO_SIGNS_IN).statusCode()).isEqualTo(200);
        GraphQl.as("alice").data("{ping}", Map.of());
    }

    private static String check(String body, String name) throws Exception {
        for (JsonNode check : new ObjectMapper().readTree(body).get("checks")) {
            if (check.get("name").asText().equals(name)) {
                return check.get("status").asText();
            }
        }
        return "none";
    }
}
