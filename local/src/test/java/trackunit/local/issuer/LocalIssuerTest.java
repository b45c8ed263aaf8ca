package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.Ports;

class LocalIssuerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static LocalIssuer issuer;

    private final Visitor visitor = new Visitor(issuer.url());

    @BeforeAll
    static void start() {
        issuer = LocalIssuer.start(folder, Ports.free().issuer());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void a_demo_user_gets_a_token_by_password_with_audience_scope_and_a_stable_subject() throws Exception {
        JsonNode claims = claims(password("trackunit-console", "alice", "alice", "analysis"));

        assertThat(claims.get("iss").textValue()).isEqualTo(issuer.url());
        assertThat(claims.get("aud").textValue()).isEqualTo("trackunit");
        assertThat(claims.get("scope").textValue()).isEqualTo("analysis");
        assertThat(claims.get("sub").textValue())
                .isEqualTo(Realm.shipped().user("alice").id());
        assertThat(claims.get("exp").longValue() - claims.get("iat").longValue())
                .isEqualTo(900);
    }

    @Test
    void a_wrong_password_an_unknown_scope_and_an_unknown_client_get_nothing() throws Exception {
        assertThat(error(password("trackunit-console", "alice", "bob", "analysis")))
                .isEqualTo("invalid_grant");
        assertThat(error(password("trackunit-console", "alice", "alice", "everything")))
                .isEqualTo("invalid_scope");
        assertThat(error(password("nobody", "alice", "alice", "analysis"))).isEqualTo("invalid_client");
    }

    @Test
    void tokens_without_the_scope_and_for_another_audience_can_be_had_for_tests() throws Exception {
        assertThat(claims(password("trackunit-console", "bob", "bob", ""))
                        .path("scope")
                        .asText())
                .isEmpty();
        assertThat(claims(password("trackunit-stranger", "bob", "bob", "analysis"))
                        .toString())
                .doesNotContain("\"aud\":\"trackunit\"");
    }

    @Test
    void a_refresh_token_works_once() throws Exception {
        String refresh = password("trackunit-console", "alice", "alice", "analysis")
                .get("refresh_token")
                .textValue();
        Map<String, String> again =
                Map.of("grant_type", "refresh_token", "client_id", "trackunit-console", "refresh_token", refresh);

        assertThat(visitor.post("/oauth2/token", again).hasNonNull("access_token"))
                .isTrue();
        assertThat(error(visitor.post("/oauth2/token", again))).isEqualTo("invalid_grant");
    }

    @Test
    void a_device_is_signed_in_by_a_person_in_a_browser() throws Exception {
        JsonNode device = visitor.post(
                "/oauth2/device_authorization", Map.of("client_id", "trackunit-console", "scope", "analysis"));
        Map<String, String> poll = Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:device_code",
                "client_id", "trackunit-console",
                "device_code", device.get("device_code").textValue());
        assertThat(error(visitor.post("/oauth2/token", poll))).isEqualTo("authorization_pending");

        String login = visitor.page(device.get("verification_uri_complete").textValue());
        String consent = visitor.submit(
                "/login", Map.of("username", "alice", "password", "alice", "_csrf", field(login, "_csrf")));
        visitor.submit(
                "/oauth2/device_verification",
                Map.of(
                        "client_id",
                        "trackunit-console",
                        "state",
                        field(consent, "state"),
                        "user_code",
                        device.get("user_code").textValue(),
                        "scope",
                        "analysis"));

        assertThat(claims(visitor.post("/oauth2/token", poll)).get("scope").textValue())
                .isEqualTo("analysis");
    }

    private JsonNode password(String client, String user, String password, String scope) throws Exception {
        return visitor.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        user,
                        "password",
                        password,
                        "scope",
                        scope));
    }

    private static String field(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private static String error(JsonNode answer) {
        return answer.path("error").asText();
    }

    private static JsonNode claims(JsonNode answer) throws Exception {
        String token = answer.path("access_token").asText();
        assertThat(token).as(answer.toString()).isNotEmpty();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
