package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trackunit.local.machine.PortClaim;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerTest {
    private static final String CONSOLE = "trackunit-console";

    private Path before;
    private PortClaim claim;
    private Issuer issuer;
    private String url;
    private TokenEndpoint client;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        before = Files.createTempFile("before", ".issuer");
        claim = PortClaim.of(0, 0, 0);
        url = Issuer.url(claim.ports().issuer());
        issuer = Issuer.start(folder, claim.ports().issuer());
        client = new TokenEndpoint(url);
    }

    @AfterAll
    void stop() throws IOException {
        issuer.close();
        claim.close();
        Files.delete(before);
    }

    @Test
    void a_token_says_who_for_whom_for_what_and_how_long() throws Exception {
        JWTClaimsSet claims = client.verified(client.password(CONSOLE, "alice", "alice", "analysis"));

        assertThat(claims.getIssuer()).isEqualTo(url);
        assertThat(claims.getSubject())
                .isEqualTo(Realm.read(Map.of()).user("alice").id());
        assertThat(claims.getAudience()).containsExactly("trackunit");
        assertThat(claims.getStringClaim("scope")).isEqualTo("analysis");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("alice");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .hasSeconds(Realm.read(Map.of()).accessTokenLifespan());
    }

    @Test
    void its_server_makes_no_folder_among_the_machine_s_temporary_ones() throws IOException {
        String port = "." + claim.ports().issuer() + ".";
        FileTime start = Files.getLastModifiedTime(before);
        try (Stream<Path> temporary = Files.list(before.getParent())) {
            assertThat(temporary.filter(path -> path.getFileName().toString().contains(port)))
                    .allMatch(path -> path.toFile().lastModified() < start.toMillis());
        }
    }

    @Test
    void two_users_are_two_subjects() throws Exception {
        assertThat(client.verified(client.password(CONSOLE, "bob", "bob", "analysis"))
                        .getSubject())
                .isNotEqualTo(client.verified(client.password(CONSOLE, "alice", "alice", "analysis"))
                        .getSubject());
    }

    @Test
    void a_scope_that_is_not_asked_for_is_not_in_the_token() throws Exception {
        JWTClaimsSet claims = client.verified(client.password(CONSOLE, "alice", "alice", ""));

        assertThat(claims.getClaim("scope")).isNull();
        assertThat(claims.getAudience()).containsExactly("trackunit");
    }

    @Test
    void a_strangers_token_is_for_another_audience() throws Exception {
        JWTClaimsSet claims = client.verified(client.password("trackunit-stranger", "alice", "alice", "analysis"));

        assertThat(claims.getAudience()).doesNotContain("trackunit");
        assertThat(claims.getStringClaim("scope")).isEqualTo("analysis");
    }

    @ParameterizedTest
    @CsvSource({
        "trackunit-console, alice, wrong, analysis, invalid_grant",
        "trackunit-console, nobody, alice, analysis, invalid_grant",
        "trackunit-console, alice, alice, everything, invalid_scope",
        "unknown-client, alice, alice, analysis, invalid_client",
        "trackunit-console, alice, '', analysis, invalid_request"
    })
    void a_wrong_password_grant_is_refused(String id, String user, String password, String scope, String error)
            throws Exception {
        assertThat(client.password(id, user, password, scope).path("error").textValue())
                .isEqualTo(error);
    }

    @Test
    void the_discovery_document_names_what_the_console_uses() {
        assertThat(client.discovery().get("grant_types_supported"))
                .extracting(JsonNode::textValue)
                .contains(
                        "authorization_code",
                        "refresh_token",
                        "password",
                        "urn:ietf:params:oauth:grant-type:device_code");
        assertThat(client.discovery().get("code_challenge_methods_supported"))
                .extracting(JsonNode::textValue)
                .isEqualTo(List.of("S256"));
    }

    @Test
    void the_key_outlives_a_restart_and_only_its_owner_can_read_it(@TempDir Path own) throws Exception {
        String before = SigningKey.in(own).computeThumbprint().toString();

        assertThat(SigningKey.in(own).computeThumbprint()).hasToString(before);
        assertThat(Files.getPosixFilePermissions(own.resolve("signing-key.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(client.keys().toString(false)).doesNotContain("\"d\"");
    }
}
