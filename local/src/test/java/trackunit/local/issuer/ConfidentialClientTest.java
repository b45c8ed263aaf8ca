package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.UriComponentsBuilder;
import trackunit.local.machine.PortClaim;

/** The client that oauth2-proxy is: it has a secret, and gets ID tokens for the sessions of browsers. */
class ConfidentialClientTest {
    private static final String CLIENT = "oauth2-proxy";
    private static final String CALLBACK = "https://graphql.local/oauth2/callback";
    private static final String VERIFIER = "v".repeat(43);

    @TempDir
    Path folder;

    private final PortClaim claim = PortClaim.of(0, 0, 0);
    private Issuer issuer;

    private TokenEndpoint start(Map<String, String> environment) throws Exception {
        int port = claim.ports().issuer();
        String url = Issuer.url(port);
        issuer = Issuer.start(folder, new InetSocketAddress("127.0.0.1", port), url, environment, Set.of());
        return new TokenEndpoint(url);
    }

    @AfterEach
    void stop() {
        issuer.close();
        claim.close();
    }

    @Test
    void it_gets_an_id_token_for_itself_and_an_access_token_for_the_services() throws Exception {
        TokenEndpoint endpoint = start(Map.of("OAUTH2_PROXY_CLIENT_SECRET", "secret"));

        JsonNode tokens = exchange(endpoint, signIn(endpoint), "secret");

        assertThat(endpoint.verified(tokens).getAudience()).isEqualTo(List.of("trackunit"));
        assertThat(endpoint.verified(tokens).getStringClaim("scope").split(" "))
                .containsExactlyInAnyOrder("openid", "analysis");
        SignedJWT identity = SignedJWT.parse(tokens.get("id_token").textValue());
        assertThat(identity.getJWTClaimsSet().getAudience()).isEqualTo(List.of(CLIENT));
        assertThat(identity.getJWTClaimsSet().getSubject())
                .isEqualTo(endpoint.verified(tokens).getSubject());
        assertThat(identity.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("once");
    }

    @Test
    void another_secret_is_refused() throws Exception {
        TokenEndpoint endpoint = start(Map.of("OAUTH2_PROXY_CLIENT_SECRET", "secret"));

        assertThat(exchange(endpoint, signIn(endpoint), "guess").path("error").textValue())
                .isEqualTo("invalid_client");
    }

    @Test
    void without_a_secret_in_the_environment_there_is_no_such_client() throws Exception {
        TokenEndpoint endpoint = start(Map.of());

        assertThat(new Browser().open(authorization(endpoint)).status()).isEqualTo(400);
    }

    private static String signIn(TokenEndpoint endpoint) throws Exception {
        Browser browser = new Browser();
        Browser.Page back =
                browser.send(browser.open(authorization(endpoint)), Map.of("username", "alice", "password", "alice"));
        assertThat(back.address().toString()).startsWith(CALLBACK);
        return UriComponentsBuilder.fromUri(back.address())
                .build()
                .getQueryParams()
                .getFirst("code");
    }

    private static URI authorization(TokenEndpoint endpoint) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String query = Browser.encoded(Map.of(
                "response_type", "code",
                "client_id", CLIENT,
                "redirect_uri", CALLBACK,
                "scope", "openid analysis",
                "nonce", "once",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                "code_challenge_method", "S256"));
        return URI.create(endpoint.discovery().get("authorization_endpoint").textValue() + '?' + query);
    }

    private static JsonNode exchange(TokenEndpoint endpoint, String code, String secret) throws Exception {
        return endpoint.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "client_secret", secret,
                "code", code,
                "redirect_uri", CALLBACK,
                "code_verifier", VERIFIER));
    }
}
