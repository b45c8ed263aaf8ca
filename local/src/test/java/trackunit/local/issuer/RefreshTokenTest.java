package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.machine.PortClaim;

/** How long a refresh token is good. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefreshTokenTest {
    private static final String CONSOLE = "trackunit-console";

    private PortClaim claim;
    private Issuer issuer;
    private TokenEndpoint client;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        claim = PortClaim.of(0, 0, 0);
        issuer = Issuer.start(folder, claim.ports().issuer());
        client = new TokenEndpoint(Issuer.url(claim.ports().issuer()));
    }

    @AfterAll
    void stop() {
        issuer.close();
        claim.close();
    }

    @Test
    void a_refresh_token_is_good_once() throws Exception {
        JsonNode first = client.password(CONSOLE, "alice", "alice", "analysis");

        JsonNode second = refresh(first);

        assertThat(client.verified(second).getStringClaim("scope")).isEqualTo("analysis");
        assertThat(second.get("refresh_token")).isNotEqualTo(first.get("refresh_token"));
        assertThat(refresh(first).path("error").textValue()).isEqualTo("invalid_grant");
    }

    @Test
    void a_refresh_token_that_was_given_back_is_good_no_more() throws Exception {
        JsonNode signedIn = client.password(CONSOLE, "alice", "alice", "analysis");
        String token = signedIn.get("refresh_token").textValue();

        JsonNode answer = client.post(
                "revocation_endpoint",
                Map.of("client_id", CONSOLE, "token", token, "token_type_hint", "refresh_token"));

        assertThat(answer.isMissingNode()).isTrue();
        assertThat(refresh(signedIn).path("error").textValue()).isEqualTo("invalid_grant");
    }

    private JsonNode refresh(JsonNode answer) throws Exception {
        return client.token(Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                CONSOLE,
                "refresh_token",
                answer.get("refresh_token").textValue()));
    }
}
