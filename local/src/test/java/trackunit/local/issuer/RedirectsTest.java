package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import trackunit.local.Origin;
import trackunit.local.machine.PortClaim;

/** Where somebody who has signed in is sent to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedirectsTest {
    private static final String CONSOLE = "trackunit-console";
    private static final String EDGE = "oauth2-proxy";
    private static final String PAGE = "http://localhost:3000";
    /** The SHA-256 of 43 times the letter a, in Base64 for addresses. */
    private static final String CHALLENGE = "ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA";

    private static final String VERIFIER = "a".repeat(43);

    private PortClaim claim;
    private Issuer issuer;
    private TokenEndpoint client;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        claim = PortClaim.of(0, 0, 0);
        int port = claim.ports().issuer();
        Map<String, String> environment = Map.of("OAUTH2_PROXY_CLIENT_SECRET", "secret");
        InetSocketAddress listen = new InetSocketAddress("127.0.0.1", port);
        issuer = Issuer.start(folder, listen, Issuer.url(port), environment, Set.of(Origin.parse(PAGE)));
        client = new TokenEndpoint(Issuer.url(port));
    }

    @AfterAll
    void stop() {
        issuer.close();
        claim.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "/", PAGE + "/auth/callback", "http://127.0.0.1:3000/callback"})
    void a_code_that_is_sent_to_the_page_is_good_for_tokens(String redirect) throws Exception {
        Browser.Page back = signIn(asked(CONSOLE, redirect));
        assertThat(back.address().toString()).startsWith(redirect);
        String code = UriComponentsBuilder.fromUri(back.address())
                .build()
                .getQueryParams()
                .getFirst("code");

        assertThat(client.verified(client.token(Map.of(
                                "grant_type", "authorization_code",
                                "client_id", CONSOLE,
                                "code", code,
                                "redirect_uri", redirect,
                                "code_verifier", VERIFIER)))
                        .getStringClaim("preferred_username"))
                .isEqualTo("bob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3001/callback",
                "https://localhost:3000/callback",
                "http://localhost:3000@127.0.0.1/callback",
                "http://localhost:3000/callback#fragment",
                "http://127.0.0.1:3000/elsewhere"
            })
    void no_code_is_sent_elsewhere(String redirect) throws Exception {
        assertThat(signIn(asked(CONSOLE, redirect)).status()).isEqualTo(400);
    }

    @Test
    void no_code_of_a_client_with_a_secret_is_sent_to_the_page() throws Exception {
        assertThat(signIn(asked(EDGE, PAGE + "/callback")).status()).isEqualTo(400);
    }

    @Test
    void the_page_gets_no_code_without_pkce() throws Exception {
        Map<String, String> asked = asked(CONSOLE, PAGE + "/callback");
        asked.keySet().removeIf(name -> name.startsWith("code_challenge"));

        assertThat(signIn(asked).address().getQuery())
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    private static Map<String, String> asked(String client, String redirect) {
        return new HashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                client,
                "redirect_uri",
                redirect,
                "scope",
                "analysis",
                "code_challenge",
                CHALLENGE,
                "code_challenge_method",
                "S256"));
    }

    /** Asks as a browser does; where the issuer lets somebody sign in for it, Bob does. */
    private Browser.Page signIn(Map<String, String> asked) throws Exception {
        Browser browser = new Browser();
        Browser.Page page = browser.open(URI.create(
                client.discovery().get("authorization_endpoint").textValue() + '?' + Browser.encoded(asked)));
        return page.html().contains("Sign in to trackunit")
                ? browser.send(page, Map.of("username", "bob", "password", "bob"))
                : page;
    }
}
