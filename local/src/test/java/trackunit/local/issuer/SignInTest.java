package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.UriComponentsBuilder;
import trackunit.local.machine.PortClaim;

/** Signing in at a browser, as people do it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String CONSOLE = "trackunit-console";
    private static final String CALLBACK = "http://127.0.0.1:1/callback";
    private static final String VERIFIER = "a".repeat(43);

    private final Browser browser = new Browser();
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
    void a_device_gets_its_tokens_once_somebody_signed_in_and_allowed_it() throws Exception {
        JsonNode device =
                client.post("device_authorization_endpoint", Map.of("client_id", CONSOLE, "scope", "analysis"));
        assertThat(poll(device).path("error").textValue()).isEqualTo("authorization_pending");

        Browser.Page login =
                browser.open(URI.create(device.get("verification_uri_complete").textValue()));
        assertThat(login.html()).contains("alice / alice", "bob / bob");
        Browser.Page again = browser.send(login, Map.of("username", "alice", "password", "wrong"));
        assertThat(again.html()).contains("do not fit together");
        Browser.Page consent = browser.send(again, Map.of("username", "alice", "password", "alice"));
        assertThat(consent.html()).contains(device.get("user_code").textValue(), "analysis", CONSOLE);
        assertThat(poll(device).path("error").textValue()).isEqualTo("authorization_pending");
        Browser.Page done = browser.send(consent, Map.of());
        assertThat(done.html()).contains("Signed in");

        JsonNode tokens = poll(device);
        assertThat(client.verified(tokens).getStringClaim("preferred_username")).isEqualTo("alice");
        assertThat(tokens.get("refresh_token").textValue()).isNotBlank();
        assertThat(poll(device).has("access_token")).isFalse();
    }

    private JsonNode poll(JsonNode device) throws Exception {
        return client.token(Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:device_code",
                "client_id",
                CONSOLE,
                "device_code",
                device.get("device_code").textValue()));
    }

    @Test
    void a_code_is_good_for_who_knows_the_verifier_only_and_once() throws Exception {
        Browser.Page login = new Browser().open(authorization());
        Browser own = new Browser();
        Browser.Page back = own.send(own.open(authorization()), Map.of("username", "bob", "password", "bob"));
        assertThat(login.html()).contains("Sign in to trackunit");
        assertThat(back.address().toString()).startsWith(CALLBACK);
        String code = UriComponentsBuilder.fromUri(back.address())
                .build()
                .getQueryParams()
                .getFirst("code");

        assertThat(exchange(code, "b".repeat(43)).path("error").textValue()).isEqualTo("invalid_grant");
        JsonNode tokens = exchange(code, VERIFIER);

        assertThat(client.verified(tokens).getStringClaim("preferred_username")).isEqualTo("bob");
        assertThat(tokens.get("refresh_token").textValue()).isNotBlank();
        assertThat(exchange(code, VERIFIER).path("error").textValue()).isEqualTo("invalid_grant");
    }

    private URI authorization() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> query = Map.of(
                "response_type",
                "code",
                "client_id",
                CONSOLE,
                "redirect_uri",
                CALLBACK,
                "scope",
                "analysis",
                "code_challenge",
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                "code_challenge_method",
                "S256");
        return URI.create(client.discovery().get("authorization_endpoint").textValue() + '?' + Browser.encoded(query));
    }

    private JsonNode exchange(String code, String verifier) throws Exception {
        return client.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", CONSOLE,
                "code", code,
                "redirect_uri", CALLBACK,
                "code_verifier", verifier));
    }

    @Test
    void a_code_that_nobody_was_given_is_asked_for_again() throws Exception {
        Browser own = new Browser();
        URI activate = URI.create(Issuer.url(claim.ports().issuer()) + "/activate?user_code=BBBB-BBBB");

        Browser.Page page = own.send(own.open(activate), Map.of("username", "bob", "password", "bob"));

        assertThat(page.html()).contains("unknown or too old", "name=\"user_code\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_value_cannot_become_part_of_a_page(Page page) {
        List<String> places = List.of("message", "users", "csrf", "csrfName", "client", "state", "userCode", "scope");
        Map<String, String> values = places.stream().collect(Collectors.toMap(place -> place, place -> "\"><script>"));

        assertThat(page.html(values)).doesNotContain("<script>").doesNotContain("{{");
    }
}
