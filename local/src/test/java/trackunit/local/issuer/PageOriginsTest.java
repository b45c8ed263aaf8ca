package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.local.CrossOrigin;
import trackunit.local.Origin;
import trackunit.local.machine.PortClaim;

/** An issuer for a page that a developer serves on another port, and one for nobody but itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageOriginsTest {
    private static final String OURS = "http://localhost:3000";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ASKED = "grant_type=password&client_id=trackunit-console&username=alice&password=alice";

    private final CrossOrigin page = new CrossOrigin(OURS);
    private final CrossOrigin foreign = new CrossOrigin("http://localhost:3001");
    private PortClaim claim;
    private PortClaim closedClaim;
    private Issuer issuer;
    private Issuer closed;

    @BeforeAll
    void start(@TempDir Path folder) {
        claim = PortClaim.of(0, 0, 0);
        closedClaim = PortClaim.of(0, 0, 0);
        issuer = Issuer.start(folder.resolve("open"), claim.ports().issuer(), Set.of(Origin.parse(OURS)));
        closed = Issuer.start(folder.resolve("closed"), closedClaim.ports().issuer());
    }

    @AfterAll
    void stop() {
        issuer.close();
        closed.close();
        claim.close();
        closedClaim.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/oauth2/jwks"})
    void a_page_reads_what_the_issuer_says_of_itself(String path) throws Exception {
        assertThat(page.send(HttpRequest.newBuilder(at(claim, path))).allowed()).hasValue(OURS);
        assertThat(page.send(HttpRequest.newBuilder(at(closedClaim, path))).allowed())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/token", "/oauth2/device_authorization", "/oauth2/revoke"})
    void a_page_may_ask_an_endpoint_and_a_foreign_one_not(String path) throws Exception {
        CrossOrigin.Answer allowed = page.preflight(at(claim, path), "POST", "content-type");
        assertThat(allowed.status()).isEqualTo(200);
        assertThat(allowed.allowed()).hasValue(OURS);

        assertThat(foreign.preflight(at(claim, path), "POST", "content-type").allowed())
                .isEmpty();
        assertThat(page.preflight(at(closedClaim, path), "POST", "content-type").allowed())
                .isEmpty();
    }

    @Test
    void a_page_gets_a_token_and_a_foreign_one_not() throws Exception {
        CrossOrigin.Answer answer = page.send(tokenRequest());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.allowed()).hasValue(OURS);

        assertThat(foreign.send(tokenRequest()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/oauth2/authorize", "/activate"})
    void where_people_sign_in_no_page_reads(String path) throws Exception {
        assertThat(page.send(HttpRequest.newBuilder(at(claim, path))).allowed()).isEmpty();
        assertThat(page.preflight(at(claim, path), "POST", "content-type").allowed())
                .isEmpty();
    }

    private HttpRequest.Builder tokenRequest() {
        return HttpRequest.newBuilder(at(claim, "/oauth2/token"))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(ASKED));
    }

    private static URI at(PortClaim claim, String path) {
        return URI.create(Issuer.url(claim.ports().issuer()) + path);
    }
}
